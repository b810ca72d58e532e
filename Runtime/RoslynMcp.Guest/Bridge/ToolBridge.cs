using System.ComponentModel;
using System.Text.Json;
using Tools;

namespace RoslynMcp.Guest.Bridge;

/// <summary>What every facade method does: a call is a message with JSON both ways, in process too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ToolBridge
{
    /// <summary>Calls a tool whose result has a schema.</summary>
    public static async Task<TResult> CallAsync<TResult>(string tool, ArgumentWriter arguments, Func<ResultReader, TResult> read)
        => Read(tool, await GuestSession.Current.CallAsync(tool, arguments.Finish()), read)
            ?? throw new ToolException($"{tool} returned null where its output schema promises a value.");

    /// <summary>Calls a tool whose result has a schema that allows null.</summary>
    public static async Task<TResult?> CallNullableAsync<TResult>(string tool, ArgumentWriter arguments, Func<ResultReader, TResult> read)
        => Read(tool, await GuestSession.Current.CallAsync(tool, arguments.Finish()), read);

    /// <summary>Calls a tool that promises no schema.</summary>
    public static async Task<ToolOutput> CallAsync(string tool, ArgumentWriter arguments)
        => new(await GuestSession.Current.CallAsync(tool, arguments.Finish()));

    private static TResult? Read<TResult>(string tool, JsonElement answer, Func<ResultReader, TResult> read)
    {
        var reader = new ResultReader(answer);
        try
        {
            return reader.Read(read);
        }
        catch (Exception mismatch) when (mismatch is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a text with half a surrogate pair.
            throw new ToolException($"{tool} returned what its output schema does not allow, at {reader.Path}.");
        }
    }
}
