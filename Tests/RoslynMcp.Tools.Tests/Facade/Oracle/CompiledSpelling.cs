using RoslynMcp.Tools.Facade.Model;
using RoslynMcp.Tools.Facade.Printing;

namespace RoslynMcp.Tools.Tests.Facade.Oracle;

/// <summary>Types in full, for the compiler, which must never be misled.</summary>
internal static class CompiledSpelling
{
    public static readonly TypeSpelling Whole = new(
        Qualified,
        "global::System.Collections.Generic.",
        "global::System.Threading.Tasks.Task",
        "global::Tools.ToolOutput");

    private static string Qualified(PlainType type)
        => type == PlainType.Json ? "global::System.Text.Json.JsonElement"
            : type == PlainType.DateTimeOffset || type == PlainType.DateOnly || type == PlainType.Guid ? $"global::System.{type.Short}"
            : type.Short;
}
