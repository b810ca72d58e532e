using System.Text.Json;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Tools.Catalog;

/// <summary>One call of a tool.</summary>
/// <param name="Arguments">A JSON object; absent optional parameters are left out.</param>
/// <param name="Context">On whose behalf the call runs; made by the host, never by the guest.</param>
public sealed record ToolInvocation(JsonElement Arguments, ToolContext Context)
{
    /// <summary>Hears how far the tool is, where anybody listens; a tool need not say.</summary>
    public IProgress<ToolProgress>? Progress { get; init; }
}
