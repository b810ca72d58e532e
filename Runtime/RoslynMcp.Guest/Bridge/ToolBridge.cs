using System.ComponentModel;
using Tools;

namespace RoslynMcp.Guest.Bridge;

/// <summary>
/// What every facade method does: a call is a message with JSON both ways, in process too. Without async methods, because their
/// state machines cannot be compiled ahead of time, and in a process that serves one execution the first call waits for that.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ToolBridge
{
    /// <summary>Calls a tool whose result has a schema.</summary>
    public static Task<TResult> CallAsync<TResult>(string tool, ArgumentWriter arguments, Func<ResultReader, TResult> read)
        => Call(new TypedCall<TResult>(tool, read), arguments);

    /// <summary>Calls a tool whose result has a schema that allows null.</summary>
    public static Task<TResult?> CallNullableAsync<TResult>(string tool, ArgumentWriter arguments, Func<ResultReader, TResult> read)
        => Call(new TypedCall<TResult>(tool, read) { MayBeNull = true }, arguments)!;

    /// <summary>Calls a tool that promises no schema.</summary>
    public static Task<ToolOutput> CallAsync(string tool, ArgumentWriter arguments) => Call(new UntypedCall(tool), arguments);

    private static Task<TResult> Call<TResult>(PendingCall<TResult> call, ArgumentWriter arguments)
    {
        GuestSession.Current.Call(call, arguments);
        return call.Task;
    }
}
