using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RoslynMcp.Guest.Results;

/// <summary>The values that are one JSON token, and those that are JSON already.</summary>
internal static class Scalars
{
    public static bool TryWrite(ResultWriter writer, object value)
    {
        var json = writer.Json;
        switch (value)
        {
            case string text: writer.Text(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case Enum name: json.WriteStringValue(name.ToString()); break;
            case int number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteNumberValue(number); break;
            case double number: WriteDouble(json, number); break;
            case long number: json.WriteNumberValue(number); break;
            case float number: WriteFloat(json, number); break;
            case uint number: json.WriteNumberValue(number); break;
            case ulong number: json.WriteNumberValue(number); break;
            case byte number: json.WriteNumberValue((int)number); break;
            case sbyte number: json.WriteNumberValue((int)number); break;
            case short number: json.WriteNumberValue((int)number); break;
            case ushort number: json.WriteNumberValue((int)number); break;
            case Int128 or UInt128 or System.Numerics.BigInteger or Half:
                WriteDigits(writer, ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)); break;
            case char letter: json.WriteStringValue([letter]); break;
            case DateTime time: json.WriteStringValue(time); break;
            case DateTimeOffset time: json.WriteStringValue(time); break;
            case DateOnly date: json.WriteStringValue(date.ToString("O", CultureInfo.InvariantCulture)); break;
            case TimeOnly time: json.WriteStringValue(time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)); break;
            case TimeSpan span: json.WriteStringValue(span.ToString("c", CultureInfo.InvariantCulture)); break;
            case Guid id: json.WriteStringValue(id); break;
            case Uri or Version or Index or Range or System.Text.StringBuilder or System.Text.Rune: writer.Text(value.ToString()!); break;
            case byte[] bytes when bytes.Length > writer.Left / 4 * 3: writer.Text($"… cut: {bytes.Length} bytes"); break;
            case byte[] bytes: json.WriteBase64StringValue(bytes); break;
            case JsonElement element: JsonValues.Write(writer, element); break;
            case JsonDocument document: JsonValues.Write(writer, document.RootElement); break;
            case JsonNode node: JsonValues.Write(writer, JsonElement.Parse(Redirects.GuestJsonNode.Write(node, options: null).Written, new JsonDocumentOptions { MaxDepth = int.MaxValue })); break;
            case global::Tools.ToolOutput output: JsonValues.Write(writer, output.Json); break;
            default: return false;
        }

        return true;
    }

    private static void WriteDigits(ResultWriter writer, string digits)
    {
        if (digits.Length <= writer.Left)
        {
            writer.Json.WriteRawValue(digits);
        }
        else
        {
            writer.Text(digits);
        }
    }

    private static void WriteDouble(Utf8JsonWriter json, double number)
    {
        if (double.IsFinite(number))
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteStringValue(number.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void WriteFloat(Utf8JsonWriter json, float number)
    {
        if (float.IsFinite(number))
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteStringValue(number.ToString(CultureInfo.InvariantCulture));
        }
    }
}
