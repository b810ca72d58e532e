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
                if (!IsWorthAnother(runner, outcome, gone) || cancellation.IsCancellationRequested)
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

    /// <summary>Nothing of the snippet ran, or it was killed from outside before it did anything; the latter is believed once.</summary>
    private static bool IsWorthAnother(Runner runner, RunOutcome outcome, int gone) => runner.HasBegun
        ? outcome.WasKilled && !runner.HasSpoken && gone == 0
        : gone < MostGone;

    private async Task<RunOutcome> RunAsync(
        Runner runner, CompiledSnippet snippet, ExecutionRequest request, SandboxLimits limits, CancellationToken cancellation)
    {
        var tools = new HostToolChannel(catalog, request, snippet.Effects);
        using var leaving = cancellation.UnsafeRegister(static state => ((HostToolChannel)state!).End(), tools);
        var guestLimits = limits.ForGuest();
        var clock = new HostClock(guestLimits);
        var run = threads.Run(() => runner.Execute(snippet, guestLimits, Math.Min(limits.Memory, runner.Memory), tools, clock));
        var (outcome, death) = await WatchOrEndAsync(run, runner, clock, cancellation);
        tools.End();
        var isSound = outcome is { Trip: null, IsCancelled: false } && limits.Memory >= runner.Memory;
        pool.Return(runner, request.Context.TenantId, isSound);
        return outcome is not null
            ? new RunOutcome(outcome, tools.Records())
            : new RunOutcome(Guest: null, tools.Records(), death is null ? new ExecutionResult.Cancelled() : Crashes.Explain(death, limits))
            {
                WasKilled = death is { IsKilled: true },
            };
    }

    /// <summary>Whatever goes wrong in the host, no runner outlives it.</summary>
    private static async Task<(GuestOutcome? Outcome, WorkerDeath? Death)> WatchOrEndAsync(
        Task<GuestOutcome?> run, Runner runner, HostClock clock, CancellationToken cancellation)
    {
        try
        {
            return await WatchAsync(run, runner, clock, cancellation);
        }
        catch
        {
            runner.Dispose();
            throw;
        }
    }

    /// <summary>What the runner reported or how it died; neither when it was cancelled.</summary>
    private static async Task<(GuestOutcome? Outcome, WorkerDeath? Death)> WatchAsync(
        Task<GuestOutcome?> run, Runner runner, HostClock clock, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return await run.WaitAsync(clock.Left + Grace, cancellation) is { } outcome
                    ? (outcome, null)
                    : (null, runner.Death());
            }
            catch (OperationCanceledException)
            {
                runner.Kill();
                return (null, null);
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
