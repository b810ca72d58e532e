using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace RoslynMcp.Worker.Roles;

/// <summary>JSON that fits a type: one item in each list, every property set.</summary>
internal static class JsonSample
{
    private const int Deepest = 5;

    public static JsonNode? Of(Type type, JsonSerializerOptions options) => Of(type, options, Deepest);

    private static JsonNode? Of(Type type, JsonSerializerOptions options, int depth)
    {
        if (depth == 0)
        {
            return null;
        }

        var info = options.GetTypeInfo(type);
        return info.Kind switch
        {
            JsonTypeInfoKind.Object => new JsonObject(info.Properties.Select(
                property => KeyValuePair.Create(property.Name, Of(property.PropertyType, options, depth - 1)))),
            JsonTypeInfoKind.Enumerable => new JsonArray(Of(info.ElementType!, options, depth - 1)),
            JsonTypeInfoKind.Dictionary => new JsonObject { ["a"] = Of(info.ElementType!, options, depth - 1) },
            JsonTypeInfoKind.None => Scalar(Nullable.GetUnderlyingType(type) ?? type, options),
            _ => null,
        };
    }

    private static JsonNode? Scalar(Type type, JsonSerializerOptions options) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => JsonSerializer.SerializeToNode(Enum.GetValuesAsUnderlyingType(type).GetValue(0) is { } first ? Enum.ToObject(type, first) : null, type, options),
        TypeCode.String => "a",
        TypeCode.Boolean => true,
        TypeCode.Int32 or TypeCode.Int64 or TypeCode.Double or TypeCode.Decimal => 1,
        _ when type == typeof(DateTimeOffset) => "2000-01-01T00:00:00Z",
        _ => null,
    };
}
