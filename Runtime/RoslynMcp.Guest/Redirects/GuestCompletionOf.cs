using System.ComponentModel;

namespace RoslynMcp.Guest.Redirects;

/// <summary>Tasks with a result that the snippet completes itself.</summary>
[Redirects(typeof(TaskCompletionSource<>))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestCompletionOf
{
    public static TaskCompletionSource<TResult> New<TResult>() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static TaskCompletionSource<TResult> New<TResult>(object? state)
        => new(state, TaskCreationOptions.RunContinuationsAsynchronously);
}
