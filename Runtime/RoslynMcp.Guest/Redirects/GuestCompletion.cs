using System.ComponentModel;

namespace RoslynMcp.Guest.Redirects;

/// <summary>Tasks that the snippet completes itself; what waits for them continues in a turn of its own.</summary>
[Redirects(typeof(TaskCompletionSource))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestCompletion
{
    public static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static TaskCompletionSource New(object? state) => new(state, TaskCreationOptions.RunContinuationsAsynchronously);
}
