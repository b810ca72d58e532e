using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace RoslynMcp.Guest.Redirects;

/// <summary>
/// How the snippet's top level waits. It is compiled for the runtime's own async, which leaves a plain call where each await
/// stands; here that call pumps the guest's queue, so the top level needs no state machine and no time to compile one.
/// </summary>
#pragma warning disable SYSLIB5007 // Only the names are used: the compiler writes calls to them, and metering replaces those.
[Redirects(typeof(AsyncHelpers), Whole = true)]
#pragma warning restore SYSLIB5007
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestAwait
{
    public static void Await(Task task)
    {
        Finish(task);
        task.GetAwaiter().GetResult();
    }

    public static T Await<T>(Task<T> task)
    {
        Finish(task);
        return task.GetAwaiter().GetResult();
    }

    public static void Await(ValueTask task) => Await(task.AsTask());

    public static T Await<T>(ValueTask<T> task) => task.IsCompleted ? task.GetAwaiter().GetResult() : Await(task.AsTask());

    public static void Await(ConfiguredTaskAwaitable configuredAwaitable)
    {
        var awaiter = configuredAwaitable.GetAwaiter();
        if (!awaiter.IsCompleted)
        {
            UnsafeAwaitAwaiter(awaiter);
        }

        awaiter.GetResult();
    }

    public static T Await<T>(ConfiguredTaskAwaitable<T> configuredAwaitable)
    {
        var awaiter = configuredAwaitable.GetAwaiter();
        if (!awaiter.IsCompleted)
        {
            UnsafeAwaitAwaiter(awaiter);
        }

        return awaiter.GetResult();
    }

    public static void Await(ConfiguredValueTaskAwaitable configuredAwaitable)
    {
        var awaiter = configuredAwaitable.GetAwaiter();
        if (!awaiter.IsCompleted)
        {
            UnsafeAwaitAwaiter(awaiter);
        }

        awaiter.GetResult();
    }

    public static T Await<T>(ConfiguredValueTaskAwaitable<T> configuredAwaitable)
    {
        var awaiter = configuredAwaitable.GetAwaiter();
        if (!awaiter.IsCompleted)
        {
            UnsafeAwaitAwaiter(awaiter);
        }

        return awaiter.GetResult();
    }

    public static void AwaitAwaiter<TAwaiter>(TAwaiter awaiter) where TAwaiter : INotifyCompletion
    {
        var done = new TaskCompletionSource();
        awaiter.OnCompleted(done.SetResult);
        Finish(done.Task);
    }

    public static void UnsafeAwaitAwaiter<TAwaiter>(TAwaiter awaiter) where TAwaiter : ICriticalNotifyCompletion
    {
        var done = new TaskCompletionSource();
        awaiter.UnsafeOnCompleted(done.SetResult);
        Finish(done.Task);
    }

    private static void Finish(Task task) => GuestSession.Current.Queue.PumpUntil(task);
}
