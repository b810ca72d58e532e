using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace RoslynMcp.Guest.Redirects;

/// <summary>Tasks with a result that the snippet completes itself.</summary>
[Redirects(typeof(TaskCompletionSource<>))]
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Style", "IDE0060", Justification = "The parameters are those of the constructors it stands in for.")]
public static class GuestCompletionOf
{
    public static TaskCompletionSource<TResult> New<TResult>() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static TaskCompletionSource<TResult> New<TResult>(TaskCreationOptions creationOptions) => New<TResult>();

    public static TaskCompletionSource<TResult> New<TResult>(object? state, TaskCreationOptions creationOptions) => New<TResult>(state);

    public static TaskCompletionSource<TResult> New<TResult>(object? state)
        => new(state, TaskCreationOptions.RunContinuationsAsynchronously);
}
