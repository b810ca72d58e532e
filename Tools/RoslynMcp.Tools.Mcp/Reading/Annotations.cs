using System.Text.Json;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Tools.Mcp.Reading;

/// <summary>
/// The annotations of a tool as effects. By the specification a tool that says nothing may write and destroy, and what a server says
/// of itself is a hint: who mounts a server believes it.
/// </summary>
internal static class Annotations
{
    public static ToolEffects Read(JsonElement tool)
    {
        var readOnly = Hint(tool, "readOnlyHint") ?? false;
        return new ToolEffects(
            readOnly,
            Destructive: !readOnly && (Hint(tool, "destructiveHint") ?? true),
            Idempotent: Hint(tool, "idempotentHint") ?? readOnly);
    }

    private static bool? Hint(JsonElement tool, string name)
        => tool.TryGetProperty("annotations", out var annotations) && annotations.ValueKind == JsonValueKind.Object
            && annotations.TryGetProperty(name, out var hint) && hint.ValueKind is JsonValueKind.True or JsonValueKind.False
                ? hint.GetBoolean()
                : null;
}
