using System.Text.Json;

namespace RoslynMcp.Tools.Mcp.Connections;

/// <summary>How JSON of upstream servers is read: schemas may be nested deeper than the usual 64.</summary>
internal static class Json
{
    public static JsonSerializerOptions Deep { get; } = new(JsonSerializerDefaults.Web) { MaxDepth = 1_000 };
}
