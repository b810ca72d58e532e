using System.Diagnostics;
using RoslynMcp.Benchmarks.Measuring;
using RoslynMcp.Benchmarks.Parts;
using RoslynMcp.Benchmarks.Peers.Candidates;
using RoslynMcp.Runtime;

namespace RoslynMcp.Benchmarks.Peers.Parts;

/// <summary>How long after its time a snippet that goes on is answered: all of the call's wall time, less the limit.</summary>
internal sealed class Overshoot : IPart
{
    private const string Loop = "while (true) { }";

    /// <summary>All keys have one hash code, so that one call into the framework compares each with each and meets no probe.</summary>
    private const string Hang =
        "var keys = new long[20_000]; for (long i = 0; i < keys.Length; i++) keys[i] = i << 32 | i; return new HashSet<long>(keys).Count;";

    private static readonly SandboxLimits Limits = new() { Timeout = TimeSpan.FromMilliseconds(100) };

    /// <summary>A thread can't be ended, so that in process a call that meets no probe has half a second to come back: nothing is asked of it.</summary>
    private static readonly Bound Asked = Bound.AtMost(50);

    public string Name => "overshoot";

    public async Task<IReadOnlyList<Table>> MeasureAsync(Effort effort)
    {
        using var inProcess = Ours.InProcess(InMemoryTools.Catalog());
        using var isolated = Ours.SingleUse(InMemoryTools.Catalog());
        var many = effort.Rounds(200, 20);
        return
        [
            await TimesAsync("endless loop", inProcess, Loop, many, Asked),
            await TimesAsync("endless loop", isolated, Loop, many, Asked),
            await TimesAsync("call that does not return", inProcess, Hang, effort.Rounds(20, 3), asked: null),
            await TimesAsync("call that does not return", isolated, Hang, many, Asked),
        ];
    }

    private static async Task<Table> TimesAsync(string what, Ours ours, string code, int count, Bound? asked)
    {
        var request = new ExecutionRequest(code) { Limits = Limits };
        var late = new List<double>();
        for (var run = -3; run < count; run++)
        {
            var began = Stopwatch.GetTimestamp();
            var result = await ours.Box.RunAsync(request);
            var wall = Stopwatch.GetElapsedTime(began);
            if (result is not ExecutionResult.LimitExceeded { Error.Code: "timeout" })
            {
                throw new InvalidOperationException($"{ours.Name}: {ExecutionResultJson.ToText(result)}");
            }

            if (run >= 0)
            {
                late.Add((wall - Limits.Timeout).TotalMilliseconds);
            }

            while (ours.Box.QuarantinedThreads > 0)
            {
                await Task.Delay(50);
            }

            if (ours.LeavesWork)
            {
                await Quiet.WaitAsync();
            }
        }

        return new Table($"overshoot of 100 ms, {what}, {ours.Name}, {count} runs",
        [
            new Row("p50", Series.Quantile(late, 0.5), "ms"),
            new Row("p99", Series.Quantile(late, 0.99), "ms") { Asked = asked },
            new Row("worst", late.Max(), "ms"),
        ]);
    }
}
