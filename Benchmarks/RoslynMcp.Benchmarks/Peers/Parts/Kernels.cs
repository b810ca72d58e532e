using System.Text.Json;
using RoslynMcp.Benchmarks.Bare;
using RoslynMcp.Benchmarks.Measuring;
using RoslynMcp.Benchmarks.Parts;
using RoslynMcp.Benchmarks.Peers.Candidates;

namespace RoslynMcp.Benchmarks.Peers.Parts;

/// <summary>Code that only computes, compiled before; and the same from text to answer in a process of its own.</summary>
internal sealed class Kernels : IPart
{
    public string Name => "kernels";

    public bool NeedsPeers => true;

    public async Task<IReadOnlyList<Table>> MeasureAsync(Effort effort)
    {
        using var peers = new PeerSet();
        using var inProcess = Ours.InProcess(peers.Catalog);
        using var isolated = Ours.SingleUse(peers.Catalog);
        var tables = new List<Table>();
        var ratios = new List<(Series ToV8, Series ToBare, Series ToDeno, Series MontyToV8)>();
        foreach (var kernel in Snippets.Kernels.Select(name => name["kernel-".Length..]))
        {
            var measured = await MeasureAsync(kernel, effort, peers, inProcess, isolated);
            tables.Add(new Table($"kernel {kernel}", [.. measured.Select(series => series.Row("ms"))]));
            ratios.Add((Ratio(measured[1], measured[2]), Ratio(measured[1], measured[0]), Ratio(measured[3], measured[4]), Ratio(measured[5], measured[2])));
        }

        tables.Add(new Table("geometric mean of the kernels",
        [
            Mean("in process / V8", ratios.Select(kernel => kernel.ToV8)).Row("×", Bound.AtMost(1.0)),
            Mean("in process / bare C#", ratios.Select(kernel => kernel.ToBare)).Row("×", Bound.AtMost(1.5)),
            Mean("isolated / Deno spawned", ratios.Select(kernel => kernel.ToDeno)).Row("×"),
            Mean("Monty / V8", ratios.Select(kernel => kernel.MontyToV8)).Row("×"),
        ]));
        return tables;
    }

    private static async Task<IReadOnlyList<Series>> MeasureAsync(string kernel, Effort effort, PeerSet peers, Ours inProcess, Ours isolated)
    {
        var own = Path.Combine(PeerFiles.Folder, "kernels", $"{kernel}.csx");
        var code = File.Exists(own) ? await File.ReadAllTextAsync(own) : Snippets.Read($"kernel-{kernel}");
        var script = PeerFiles.Read($"kernels/{kernel}.js");
        using var bare = BareRoslyn.Load(code);
        return await Interleaved.MeasureAsync(
            warmup: effort.Rounds(10, 4),
            rounds: effort.Rounds(20, 6),
            new Candidate("bare C#", async _ => new Turn(JsonElement.Parse(await bare.RunAsync()))),
            new Candidate("in process", _ => inProcess.RunAsync(code)),
            new Candidate("V8", _ => peers.Deno.RunWarmAsync(script)),
            new Candidate("isolated, whole", _ => isolated.RunAsync(code)) { LeavesWork = isolated.LeavesWork },
            new Candidate("Deno, whole", _ => peers.Deno.SpawnAsync(script)),
            new Candidate("Monty", _ => peers.Monty.RunAsync(PeerFiles.Read($"kernels/{kernel}.py"))) { MostRounds = effort.Rounds(2, 1) });
    }

    private static Series Ratio(Series own, Series other) => new("", [.. own.Values.Zip(other.Values, (mine, theirs) => mine / theirs)]);

    /// <summary>Round by round over all kernels, so that the mean has an interval of its own.</summary>
    private static Series Mean(string name, IEnumerable<Series> kernels)
    {
        var all = kernels.ToList();
        return new Series(name, [.. Enumerable.Range(0, all.Min(kernel => kernel.Values.Count))
            .Select(round => Math.Exp(all.Average(kernel => Math.Log(kernel.Values[round]))))]);
    }
}
