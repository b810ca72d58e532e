using RoslynMcp.Guest;
using RoslynMcp.Guest.Execution;
using RoslynMcp.Guest.Loading;
using RoslynMcp.Guest.Metering;
using RoslynMcp.Runtime.Caching;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Execution;

/// <summary>
/// Runs snippets on watched threads of the host. Limits are cooperative: they hold at the next probe. A guest that hangs inside one
/// framework call is answered without, its thread is quarantined and counted.
/// </summary>
internal sealed class InProcessRunner(ToolCatalog catalog, LoadedFacade facade, DedicatedThreads threads, Quarantine quarantine)
{
    /// <summary>How long after its time a guest may still be on its way to a probe.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);

    public async Task<RunOutcome> RunAsync(
        CachedSnippet snippet, ExecutionRequest request, GuestLimits limits, CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var channel = new HostToolChannel(catalog, request, snippet.Compiled.Effects);
        using var leaving = cancellation.UnsafeRegister(static state => ((HostToolChannel)state!).End(), channel);
        var session = new GuestSession(limits, channel, ended.Token);
        channel.Connect(session.Answer);
        var run = threads.Run(() => Execute(snippet, session));
        GuestOutcome outcome;
        using (ended.Token.UnsafeRegister(static state => ((GuestSession)state!).Queue.Wake(), session))
        {
            outcome = await WatchAsync(run, session.Meter.Clock);
        }

        channel.End();
        await ended.CancelAsync();
        return new RunOutcome(outcome, channel.Records());
    }

    private GuestOutcome Execute(CachedSnippet snippet, GuestSession session)
    {
        var loaded = snippet.Rent(facade);
        try
        {
            return GuestRun.Execute(loaded.Entry, session, loaded.Members);
        }
        finally
        {
            snippet.Return(loaded);
        }
    }

    private async Task<GuestOutcome> WatchAsync(Task<GuestOutcome> run, GuestClock clock)
    {
        while (true)
        {
            try
            {
                return await run.WaitAsync(clock.Left + Grace, CancellationToken.None);
            }
            catch (TimeoutException) when (clock.Left == TimeSpan.Zero)
            {
                quarantine.Add(run);
                return GuestOutcome.Hung(clock);
            }
            catch (TimeoutException)
            {
                // It waited for a tool meanwhile, so there is time left.
            }
        }
    }
}
