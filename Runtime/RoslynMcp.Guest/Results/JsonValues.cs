using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace RoslynMcp.Guest.Results;

/// <summary>What is JSON already: written as it is if there is room, else item by item until there is none.</summary>
internal static class JsonValues
{
    public static void Write(ResultWriter writer, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Undefined:
                writer.Json.WriteNullValue();
                break;
            case JsonValueKind.Array or JsonValueKind.Object when writer.IsDeep:
                writer.CutDepth();
                break;
            case JsonValueKind.Array when !Fits(writer, element):
                Collections.WriteItems(writer, element.EnumerateArray());
                break;
            case JsonValueKind.Object when !Fits(writer, element):
                WriteMembers(writer, element);
                break;
            case JsonValueKind.String when !Fits(writer, element):
                writer.Text(TextOf(element));
                break;
            default:
                element.WriteTo(writer.Json);
                break;
        }
    }

    private static void WriteMembers(ResultWriter writer, JsonElement element)
    {
        writer.Json.WriteStartObject();
        foreach (var member in element.EnumerateObject())
        {
            if (writer.IsFull)
            {
                writer.Json.WriteString("…", "cut: return less");
                break;
            }

            writer.Name(NameOf(member));
            writer.Value(member.Value);
        }

        writer.Json.WriteEndObject();
    }

    private static bool Fits(ResultWriter writer, JsonElement element)
        => JsonMarshal.GetRawUtf8Value(element) is var raw && raw.Length <= writer.Left && PlainJson.Is(raw, writer.DepthLeft);

    /// <summary>Half a surrogate pair stands for no text: the JSON is shown as it was spelled.</summary>
    private static string TextOf(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(element)[1..^1]);
        }
    }

    private static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(member));
        }
    }
}
