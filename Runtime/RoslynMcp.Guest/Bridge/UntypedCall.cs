using System.Text.Json;
using Tools;

namespace RoslynMcp.Guest.Bridge;

/// <summary>A call of a tool that promises no schema.</summary>
internal sealed class UntypedCall(string tool) : PendingCall<ToolOutput>(tool)
{
    protected override ToolOutput Read(JsonElement answer) => new(answer);
}
