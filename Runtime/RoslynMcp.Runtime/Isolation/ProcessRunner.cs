using RoslynMcp.Guest.Execution;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Execution;
using RoslynMcp.Runtime.Formatting;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Isolation;

/// <summary>Runs snippets in runner processes, each watched by a clock of the host's.</summary>
internal sealed class ProcessRunner(ToolCatalog catalog, RunnerPool pool, DedicatedThreads threads)
{
    /// <summary>How long after its time a runner may still be on its way to say so.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(45);

    /// <summary>Runners that may turn out to be gone before one execution gives up; warm ones can all have been ended at once.</summary>
    private const int MostGone = 16;

    public async Task<RunOutcome> RunAsync(
        CompiledSnippet snippet, ExecutionRequest request, SandboxLimits limits, CancellationToken cancellation)
    {
        try
        {
            for (var gone = 0; ; gone++)
            {
                var runner = await pool.TakeAsync(request.Context.TenantId, limits.Memory, cancellation);
                var outcome = await RunAsync(runner, snippet, request, limits, cancellation);
                if (runner.HasBegun || gone == MostGone || cancellation.IsCancellationRequested)
                {
                    return outcome;
                }
            }
        }
        catch (WorkerException exception)
        {
            return new RunOutcome(Guest: null, [], Refusals.NoWorker(exception.Message));
        }
        catch (OperationCanceledException)
        {
            return new RunOutcome(Guest: null, [], new ExecutionResult.Cancelled());
        }
    }

    private async Task<RunOutcome> RunAsync(
        Runner runner, CompiledSnippet snippet, ExecutionRequest request, SandboxLimits limits, CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var tools = new HostToolChannel(catalog, request.Context, snippet.Effects, ended.Token);
        var guestLimits = limits.ForGuest();
        var clock = new HostClock(guestLimits);
        var run = threads.Run(() => runner.Execute(snippet, guestLimits, Math.Min(limits.Memory, runner.Memory), tools, clock));
        var (outcome, instead) = await WatchAsync(run, runner, clock, limits, cancellation);
        await ended.CancelAsync();
        pool.Return(runner, request.Context.TenantId, reusable: outcome is { Trip: null, IsCancelled: false });
        return new RunOutcome(outcome, tools.Records(), instead);
    }

    private static async Task<(GuestOutcome? Outcome, ExecutionResult? Instead)> WatchAsync(
        Task<GuestOutcome?> run, Runner runner, HostClock clock, SandboxLimits limits, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return await run.WaitAsync(clock.Left + Grace, cancellation) is { } outcome
                    ? (outcome, null)
                    : (null, Crashes.Explain(runner.Death(), limits));
            }
            catch (OperationCanceledException)
            {
                runner.Kill();
                return (null, new ExecutionResult.Cancelled());
            }
            catch (TimeoutException) when (clock.Left == TimeSpan.Zero)
            {
                runner.Kill();
                return (clock.Overdue(), null);
            }
            catch (TimeoutException)
            {
                // It waited for a tool meanwhile, so there is time left.
            }
        }
    }
}
