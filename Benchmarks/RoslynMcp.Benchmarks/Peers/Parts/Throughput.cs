using System.Diagnostics;
using RoslynMcp.Benchmarks.Measuring;
using RoslynMcp.Benchmarks.Parts;
using RoslynMcp.Benchmarks.Peers.Candidates;

namespace RoslynMcp.Benchmarks.Peers.Parts;

/// <summary>Fresh snippets answered per second when twice as many ask as there are processors; blocks of them take turns.</summary>
internal sealed class Throughput : IPart
{
    private static readonly int Callers = Environment.ProcessorCount * 2;

    public string Name => "throughput";

    public bool NeedsPeers => true;

    public async Task<IReadOnlyList<Table>> MeasureAsync(Effort effort)
    {
        using var peers = new PeerSet();
        var snippet = Snippet.ThreeCalls;
        await peers.WarmUpAsync(snippet);

        (string Name, Func<int, Task> Run)[] candidates =
        [
            (peers.InProcess.Name, number => peers.InProcess.RunAsync(snippet.InCSharp(number))),
            (peers.Isolated.Name, number => peers.Isolated.RunAsync(snippet.InCSharp(number))),
            (peers.PerTenant.Name, number => peers.PerTenant.RunAsync(snippet.InCSharp(number))),
            ("Deno", number => peers.Deno.SpawnAsync(snippet.InJavaScript(number))),
        ];
        var rates = candidates.Select(_ => new List<double>()).ToList();
        var work = candidates.Select(_ => new List<double>()).ToList();
        var (blocks, size) = (effort.Rounds(12, 3), effort.Rounds(60, 20));
        for (var block = -1; block < blocks; block++)
        {
            for (var turn = 0; turn < candidates.Length; turn++)
            {
                var index = (turn + block + 1) % candidates.Length;
                var before = ProcessorTime.Total();
                var rate = await RateAsync(candidates[index].Run, (block + 2) * size, size);
                await Quiet.WaitAsync();
                if (block >= 0)
                {
                    rates[index].Add(rate);
                    work[index].Add((ProcessorTime.Total() - before).TotalMilliseconds / size);
                }
            }
        }

        var measured = candidates.Zip(rates, (candidate, rate) => new Series(candidate.Name, rate)).ToList();
        var taken = candidates.Zip(work, (candidate, time) => new Series(candidate.Name, time)).ToList();
        return
        [
            new Table($"fresh snippets per second, {Callers} callers",
            [
                .. measured.Select(series => series.Row("/s")),
                measured[0].RatioTo(measured[3]),
                measured[1].RatioTo(measured[3]),
                measured[2].RatioTo(measured[3], Bound.AtLeast(1.5)),
            ]),
            new Table("processor time of each of them, this program's part and what it leaves to the background included",
            [
                .. taken.Select(series => series.Row("ms")),
                .. taken.Take(3).Select(series => series.RatioTo(taken[3])),
            ]),
        ];
    }

    private static async Task<double> RateAsync(Func<int, Task> run, int first, int count)
    {
        var began = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(
            Enumerable.Range(first, count),
            new ParallelOptions { MaxDegreeOfParallelism = Callers },
            async (number, _) => await run(number));
        return count / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }
}
