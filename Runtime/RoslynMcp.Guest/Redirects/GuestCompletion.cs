using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace RoslynMcp.Guest.Redirects;

/// <summary>Tasks that the snippet completes itself; what waits for them continues in a turn of its own.</summary>
[Redirects(typeof(TaskCompletionSource))]
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Style", "IDE0060", Justification = "The parameters are those of the constructors it stands in for.")]
public static class GuestCompletion
{
    public static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static TaskCompletionSource New(TaskCreationOptions creationOptions) => New();

    public static TaskCompletionSource New(object? state, TaskCreationOptions creationOptions) => New(state);

    public static TaskCompletionSource New(object? state) => new(state, TaskCreationOptions.RunContinuationsAsynchronously);
}
