using System.Globalization;
using System.Text.Json;

namespace RoslynMcp.Guest.Bridge;

/// <summary>
/// Reads the values that have no members, as the serializer's web defaults do. Plain calls, because each converter is a generic
/// type over a value type, which a process that serves one execution would compile anew.
/// </summary>
internal static class ScalarJson
{
    public static int Int32(JsonElement json)
        => IsNumber(json) ? json.TryGetInt32(out var value) ? value : throw new JsonException() : Quoted<int>(json);

    public static long Int64(JsonElement json)
        => IsNumber(json) ? json.TryGetInt64(out var value) ? value : throw new JsonException() : Quoted<long>(json);

    public static double Double(JsonElement json)
        => IsNumber(json) ? json.TryGetDouble(out var value) ? value : throw new JsonException() : Quoted<double>(json);

    public static decimal Decimal(JsonElement json)
        => IsNumber(json) ? json.TryGetDecimal(out var value) ? value : throw new JsonException() : Quoted<decimal>(json);

    public static DateTimeOffset Time(JsonElement json)
        => IsText(json) && json.TryGetDateTimeOffset(out var value) ? value : throw new JsonException();

    public static Guid Id(JsonElement json) => IsText(json) && json.TryGetGuid(out var value) ? value : throw new JsonException();

    public static DateOnly Date(JsonElement json)
        => IsText(json) && DateOnly.TryParseExact(json.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : throw new JsonException();

    public static int Choice(JsonElement json, string[] names)
    {
        if (!IsText(json))
        {
            throw new JsonException();
        }

        for (var position = 0; position < names.Length; position++)
        {
            if (json.ValueEquals(names[position]))
            {
                return position;
            }
        }

        throw new JsonException();
    }

    private static bool IsNumber(JsonElement json) => json.ValueKind == JsonValueKind.Number;

    private static bool IsText(JsonElement json) => json.ValueKind == JsonValueKind.String;

    /// <summary>Rare, so the serializer may do it.</summary>
    private static T Quoted<T>(JsonElement json) => json.Deserialize<T>(JsonSerializerOptions.Web)!;
}
