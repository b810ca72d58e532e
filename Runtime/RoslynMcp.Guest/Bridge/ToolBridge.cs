using System.ComponentModel;
using System.Text.Json;
using Tools;

namespace RoslynMcp.Guest.Bridge;

/// <summary>What every facade method does: a call is a message with JSON both ways, in process too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ToolBridge
{
    /// <summary>Calls a tool whose result has a schema.</summary>
    public static async Task<TResult> CallAsync<TResult>(string tool, ToolArguments arguments)
        => await CallNullableAsync<TResult>(tool, arguments)
            ?? throw new ToolException($"{tool} returned null where its output schema promises a value.");

    /// <summary>Calls a tool whose result has a schema that allows null.</summary>
    public static async Task<TResult?> CallNullableAsync<TResult>(string tool, ToolArguments arguments)
    {
        var session = GuestSession.Current;
        var answer = await session.CallAsync(tool, arguments.Finish());
        try
        {
            return answer.Deserialize<TResult>(session.FacadeJson);
        }
        catch (JsonException mismatch)
        {
            throw new ToolException($"{tool} returned what its output schema does not allow, at {mismatch.Path ?? "$"}.");
        }
    }

    /// <summary>Calls a tool that promises no schema.</summary>
    public static async Task<ToolOutput> CallAsync(string tool, ToolArguments arguments)
        => new(await GuestSession.Current.CallAsync(tool, arguments.Finish()));
}
