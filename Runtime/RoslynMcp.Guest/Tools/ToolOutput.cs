using System.Runtime.InteropServices;
using System.Text.Json;
using RoslynMcp.Guest;
using RoslynMcp.Guest.Metering;

namespace Tools;

/// <summary>What a tool without an output schema returned: an explicit unknown.</summary>
public sealed class ToolOutput
{
    internal ToolOutput(JsonElement json) => Json = json;

    /// <summary>The result as JSON; a plain text is a JSON string.</summary>
    public JsonElement Json { get; }

    /// <summary>The text itself when the result is one, otherwise the JSON as text.</summary>
    public string Text
    {
        get
        {
            // Made anew each time, and a property is not looked at after the call.
            Probe.Ask((long)JsonMarshal.GetRawUtf8Value(Json).Length * sizeof(char));
            return Json.ValueKind == JsonValueKind.String ? Json.GetString()! : Json.GetRawText();
        }
    }

    /// <summary>Reads the result as a type of your own; a text that holds JSON is parsed first.</summary>
    public T As<T>()
    {
        var options = GuestSession.Current.GuestWebJson;
        var value = Json.ValueKind == JsonValueKind.String && typeof(T) != typeof(string)
            ? JsonSerializer.Deserialize<T>(Json.GetString()!, options)
            : Json.Deserialize<T>(options);
        return value ?? throw new ToolException($"The tool returned null, not {typeof(T).Name}.");
    }

    /// <summary>The same as <see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
