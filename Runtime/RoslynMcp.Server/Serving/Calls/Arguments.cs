using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace RoslynMcp.Server.Serving.Calls;

/// <summary>The arguments of one call, read with messages that a model can act on.</summary>
internal sealed class Arguments(string tool, IDictionary<string, JsonElement> values)
{
    public static Arguments Of(RequestContext<CallToolRequestParams> request)
        => new(request.Params.Name, request.Params.Arguments ?? new Dictionary<string, JsonElement>());

    public string Text(string name) => Optional(name) ?? throw new ArgumentsException($"{tool}: '{name}' is missing; give it a text.");

    public string? Optional(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new ArgumentsException($"{tool}: '{name}' must be a text.");
        }
        catch (InvalidOperationException)
        {
            throw new ArgumentsException($"{tool}: '{name}' has half of a surrogate pair; write the character itself.");
        }
    }

    public int Count(string name, int usual, int most) => Find(name) switch
    {
        null => usual,
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt32(out var count) && count >= 1 => Math.Min(count, most),
        _ => throw new ArgumentsException($"{tool}: '{name}' must be a whole number from 1 to {most}."),
    };

    private JsonElement? Find(string name)
        => values.TryGetValue(name, out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined) ? value : null;
}
