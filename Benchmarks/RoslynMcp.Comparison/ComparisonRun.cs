using RoslynMcp.Comparison.Catalogs;
using RoslynMcp.Comparison.Counting;
using RoslynMcp.Comparison.Reporting;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Comparison;

/// <summary>Runs a comparison from an empty folder to the report.</summary>
internal static class ComparisonRun
{
    public static async Task<int> RunAsync(ComparisonSettings settings, CancellationToken cancellation)
    {
        var phases = new Phases();
        await using var stage = await phases.TimeAsync("so all that is prepared", () => Stage.SetAsync(settings, phases, cancellation));
        var table = Table.Set(settings, stage.Shop);
        var outcomes = await phases.TimeAsync("the timed runs", () => TimedAsync(settings, table, stage.Shop, cancellation));
        var larger = await phases.TimeAsync("the larger catalogs", () => LargerAsync(settings, table, stage, cancellation));
        var findings = await phases.TimeAsync("counting", () => CountedAsync(settings, stage, outcomes, larger, cancellation));
        await WriteAsync(settings.Output, findings with { Took = phases.ToString() }, cancellation);
        Console.WriteLine($"Took: {phases}.");
        Console.WriteLine($"{Path.Combine(settings.Output, "report.md")}: the bar is {(findings.MeetsTheBar ? "met" : "NOT met")}");
        return findings.MeetsTheBar ? 0 : 1;
    }

    /// <summary>Nothing else is done meanwhile: no counting, no other catalog.</summary>
    private static async Task<IReadOnlyList<Outcome>> TimedAsync(ComparisonSettings settings, Table table, Shop shop, CancellationToken cancellation)
    {
        using var play = new Play(table, shop.Tools, Shop.PublicTools, settings.Isolation);
        return await play.RunAsync(settings.Cases, settings.Runs, cancellation);
    }

    /// <summary>
    /// The larger catalogs are for answers and tokens, not for times: each question is asked once, snippets need no processes of their own, and
    /// the catalogs are asked at the same time.
    /// </summary>
    private static async Task<IReadOnlyList<(LargerCatalog Catalog, IReadOnlyList<Outcome> Outcomes)>> LargerAsync(
        ComparisonSettings settings, Table table, Stage stage, CancellationToken cancellation)
    {
        if (stage.Servers is not { } servers)
        {
            return [];
        }

        await servers.StartAsync(cancellation);
        return await Task.WhenAll(settings.Sizes.Select(size => Task.Run(async () =>
        {
            var larger = LargerCatalog.Make(size, stage.Shop.Tools, servers.Tools);
            using var play = new Play(table, larger.Tools, size, IsolationKind.InProcess);
            return (larger, await play.RunAsync(settings.Cases, runs: 1, cancellation));
        }, cancellation)));
    }

    private static async Task<Findings> CountedAsync(
        ComparisonSettings settings, Stage stage, IReadOnlyList<Outcome> outcomes, IReadOnlyList<(LargerCatalog Catalog, IReadOnlyList<Outcome> Outcomes)> larger, CancellationToken cancellation)
    {
        Func<IReadOnlyList<Outcome>, Task<IReadOnlyList<Outcome>>> counted
            = stage.Counter is { } counter ? played => new Tally(counter).CountAsync(played, cancellation) : Task.FromResult;
        var findings = new Findings(await counted(outcomes), settings.Command, stage.NotCounted) { Model = settings.Live?.Name };
        if (larger.Count == 0)
        {
            return findings;
        }

        List<SizeRow> rows = [SizeRow.Of(new LargerCatalog(stage.Shop.Tools, Shop.PublicTools, Mounted: 0, Synthetic: 0), findings.Played)];
        foreach (var (catalog, played) in larger)
        {
            rows.Add(SizeRow.Of(catalog, [.. (await counted(played)).Where(outcome => outcome.Arms.Count > 0)]));
        }

        return findings with { Sizes = rows, NotMounted = stage.Servers!.Missing };
    }

    private static async Task WriteAsync(string folder, Findings findings, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "report.md"), MarkdownReport.Write(findings), cancellation);
        await File.WriteAllTextAsync(Path.Combine(folder, "report.json"), JsonReport.Write(findings), cancellation);
        await File.WriteAllTextAsync(Path.Combine(folder, "report.svg"), SvgReport.Write(findings), cancellation);
    }
}
