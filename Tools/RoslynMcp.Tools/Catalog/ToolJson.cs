using System.Text.Json;
using System.Text.Json.Serialization;

namespace RoslynMcp.Tools.Catalog;

/// <summary>How tools read their arguments and write their results.</summary>
public static class ToolJson
{
    /// <summary>
    /// Web defaults with enums as snake_case strings; nullability and required constructor parameters are enforced, and numbers
    /// are never read from strings. The instance is read-only and shared.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            NumberHandling = JsonNumberHandling.Strict,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
