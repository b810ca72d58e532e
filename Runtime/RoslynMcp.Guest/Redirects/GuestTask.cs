using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace RoslynMcp.Guest.Redirects;

/// <summary>Tasks that stay on the guest's thread: what blocks pumps the guest's queue, what would hop to the pool is queued.</summary>
[Redirects(typeof(Task))]
[Redirects(typeof(Task<>))]
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Style", "IDE0060", Justification = "The parameters are those of the methods it stands in for.")]
public static class GuestTask
{
    public static TResult Result<TResult>(Task<TResult> task)
    {
        Finish(task);
        return task.Result;
    }

    public static void Wait(Task task)
    {
        Finish(task);
        task.Wait();
    }

    public static ConfiguredTaskAwaitable ConfigureAwait(Task task, bool continueOnCapturedContext)
        => task.ConfigureAwait(true);

    public static ConfiguredTaskAwaitable<TResult> ConfigureAwait<TResult>(Task<TResult> task, bool continueOnCapturedContext)
        => task.ConfigureAwait(true);

    public static Task Delay(int millisecondsDelay) => Task.Delay(millisecondsDelay, GuestSession.Current.Ended);

    public static Task Delay(TimeSpan delay) => Task.Delay(delay, GuestSession.Current.Ended);

    public static Task Run(Action action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return Run(() =>
        {
            action();
            return Task.CompletedTask;
        });
    }

    public static Task<TResult> Run<TResult>(Func<TResult> function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Run(() => Task.FromResult(function()));
    }

    public static async Task Run(Func<Task?> function)
    {
        await Task.Yield();
        await (function() ?? throw new InvalidOperationException("Task.Run was given a function that returned null."));
    }

    public static async Task<TResult> Run<TResult>(Func<Task<TResult>?> function)
    {
        await Task.Yield();
        return await (function() ?? throw new InvalidOperationException("Task.Run was given a function that returned null."));
    }

    private static void Finish(Task task) => GuestSession.Current.Queue.PumpUntil(task);
}
