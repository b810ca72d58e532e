using System.Collections.Concurrent;
using System.Diagnostics;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Soak;

/// <summary>
/// Executes in rounds: a few seconds of executions at once, then quiet, then a look at the vitals, so that nothing that is merely
/// under way is taken for a leak.
/// </summary>
internal sealed class SoakRun(IsolationKind isolation, Mix mix, TextWriter log)
{
    private const int AtOnce = 4;
    private const int Cached = 16;
    private const int WrongShown = 5;

    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    /// <summary>A worker that starts late, on a machine that does much else, is no wrong answer.</summary>
    private static readonly TimeSpan LateStart = TimeSpan.FromMinutes(2);

    private readonly ConcurrentQueue<string> _wrong = new();
    private int _begun;

    /// <summary>Called after each execution; a test leaks here on purpose.</summary>
    public Action AfterEach { get; init; } = static () => { };

    public async Task<SoakReport> RunAsync(int executions, TimeSpan every, TimeSpan longest)
    {
        using var reader = new VitalsReader();
        var samples = new List<Vitals>();
        var watch = Stopwatch.StartNew();
        using var box = new Sandbox(
            new ToolCatalogBuilder().AddTools(new SoakTools()).Build(),
            new SandboxOptions { Isolation = isolation, Concurrency = AtOnce, CachedSnippets = Cached, Workers = new WorkerOptions { StartTimeout = LateStart } });
        await FillCacheAsync(box, executions, every);
        while (_begun < executions && (watch.Elapsed < longest || samples.Count < GrowthDetector.FewestInAll))
        {
            await RoundAsync(box, executions, every);
            await Task.Delay(Quiet);
            samples.Add(reader.Read(_begun));
            log.WriteLine(samples[^1]);
        }

        return new SoakReport(
            isolation, _begun, watch.Elapsed, GrowthDetector.Compare(samples, Tolerance.All), (_wrong.Count, [.. _wrong.Take(WrongShown)]));
    }

    /// <summary>A cache that still fills on a slow machine looks like load contexts that are never let go.</summary>
    private async Task FillCacheAsync(Sandbox box, int executions, TimeSpan every)
    {
        while (_begun < Math.Min(executions, 4 * Cached))
        {
            await RoundAsync(box, executions, every);
        }
    }

    private async Task RoundAsync(Sandbox box, int executions, TimeSpan every)
    {
        var round = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(async () =>
        {
            while (round.Elapsed < every && Next(executions) is { } execution)
            {
                await ExecuteAsync(box, execution);
            }
        })));
    }

    private int? Next(int executions)
    {
        int next;
        do
        {
            next = Volatile.Read(ref _begun);
            if (next >= executions)
            {
                return null;
            }
        }
        while (Interlocked.CompareExchange(ref _begun, next + 1, next) != next);

        return next;
    }

    private async Task ExecuteAsync(Sandbox box, int execution)
    {
        var (snippet, number) = mix.At(execution);
        var result = await box.RunAsync(snippet.Request(number));
        if (snippet.Unmet(result) is { } wrong)
        {
            _wrong.Enqueue(wrong);
        }

        AfterEach();
    }
}
