namespace RoslynMcp.Runtime.Isolation;

/// <summary>Ends a worker that does not become ready in time, which also ends whatever waits for it.</summary>
internal static class StartDeadline
{
    public static T Keep<T>(WorkerProcess process, WorkerStart start, Func<T> becomeReady)
    {
        using var deadline = new CancellationTokenSource(start.Timeout);
        using var ending = deadline.Token.UnsafeRegister(static process => ((WorkerProcess)process!).Kill(), process);
        try
        {
            return becomeReady();
        }
        catch (Exception) when (deadline.IsCancellationRequested)
        {
            throw new WorkerException(FormattableString.Invariant(
                $"the worker {start.Location.Worker} was not ready within {start.Timeout.TotalSeconds} s and was ended; try again in a moment, or raise WorkerOptions.StartTimeout on a slow machine"));
        }
    }
}
