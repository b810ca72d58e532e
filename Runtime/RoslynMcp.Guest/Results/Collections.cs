using System.Collections;
using System.Globalization;

namespace RoslynMcp.Guest.Results;

/// <summary>Sequences as arrays and maps as objects, enumerated lazily and cut when the result is full.</summary>
internal static class Collections
{
    public static void WriteItems(ResultWriter writer, IEnumerable items)
    {
        writer.Json.WriteStartArray();
        var written = 0;
        foreach (var item in items)
        {
            if (writer.IsFull)
            {
                writer.Json.WriteStringValue($"… cut after {written} items: return fewer, or less of each");
                break;
            }

            writer.Value(item);
            written++;
        }

        writer.Json.WriteEndArray();
    }

    public static void WriteMap(ResultWriter writer, IDictionary map)
    {
        writer.Json.WriteStartObject();
        var written = 0;
        foreach (DictionaryEntry entry in map)
        {
            if (!TryWriteEntry(writer, entry.Key, entry.Value, written++))
            {
                break;
            }
        }

        writer.Json.WriteEndObject();
    }

    /// <summary>Writes what only implements the generic dictionary interfaces, such as a read-only view.</summary>
    public static bool TryWritePairs(ResultWriter writer, IEnumerable items)
    {
        if (!IsMap(items.GetType()))
        {
            return false;
        }

        writer.Json.WriteStartObject();
        var written = 0;
        foreach (var pair in items)
        {
            var (key, value) = Members.KeyAndValue(writer, pair);
            if (!TryWriteEntry(writer, key, value, written++))
            {
                break;
            }
        }

        writer.Json.WriteEndObject();
        return true;
    }

    private static bool TryWriteEntry(ResultWriter writer, object? key, object? value, int written)
    {
        if (writer.IsFull)
        {
            writer.Json.WriteString("…", $"cut after {written} entries: return fewer, or less of each");
            return false;
        }

        writer.Name(key switch
        {
            null => "null",
            string text => text,
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => key.ToString() ?? "",
        });
        writer.Value(value);
        return true;
    }

    private static bool IsMap(Type type) => type.GetInterfaces().Any(
        face => face.IsGenericType && (face.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)
            || face.GetGenericTypeDefinition() == typeof(IDictionary<,>)));
}
