using RoslynMcp.Comparison.Arms;
using RoslynMcp.Comparison.Cases;
using RoslynMcp.Comparison.Catalogs;
using RoslynMcp.Comparison.Counting;
using RoslynMcp.Comparison.Reporting;
using RoslynMcp.Comparison.Transcripts;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Comparison;

/// <summary>Runs a comparison from an empty folder to the report.</summary>
internal static class ComparisonRun
{
    public static async Task<int> RunAsync(ComparisonSettings settings, CancellationToken cancellation)
    {
        using var shop = await Shop.OpenAsync(cancellation);
        using var oracle = new Oracle(shop.Path);
        using var replay = settings.Live is null ? new ReplayedModel() : null;
        var (counter, notCounted) = replay is null ? (null, "") : settings.Counts ? await TokenCounter.StartAsync(cancellation) : (null, "nobody asked for it");
        using var counting = counter;
        var table = new Table(settings.Live ?? new ModelSource("replayed", "none", replay!.Address), oracle, replay, counter)
        {
            Recording = settings is { Live: { } live, Record: { } folder }
                ? new Recording(folder, live.Name, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime))
                : null,
        };

        var (outcomes, differ) = await PlayAsync(settings, table, shop.Tools, cancellation);
        var findings = new Findings(outcomes, differ, settings.Command, notCounted) { Model = settings.Live?.Name };
        findings = settings.Sizes.Count == 0 ? findings : await LargerAsync(settings, findings, table, shop.Tools, cancellation);
        Directory.CreateDirectory(settings.Output);
        await File.WriteAllTextAsync(Path.Combine(settings.Output, "report.md"), MarkdownReport.Write(findings), cancellation);
        await File.WriteAllTextAsync(Path.Combine(settings.Output, "report.json"), JsonReport.Write(findings), cancellation);
        await File.WriteAllTextAsync(Path.Combine(settings.Output, "report.svg"), SvgReport.Write(findings), cancellation);
        Console.WriteLine($"{Path.Combine(settings.Output, "report.md")}: the bar is {(findings.MeetsTheBar ? "met" : "NOT met")}");
        return findings.MeetsTheBar ? 0 : 1;
    }

    private static async Task<(List<Outcome> Outcomes, bool Differ)> PlayAsync(
        ComparisonSettings settings, Table table, ToolCatalog catalog, CancellationToken cancellation)
    {
        var tools = new WatchedTools(catalog);
        using var code = new Contestant(ArmNames.Code, table.Model, tools, settings.Isolation);
        using var traditional = new Contestant(ArmNames.Traditional, table.Model, tools, settings.Isolation);
        var match = new Match([code, traditional], table);
        var (outcomes, differ) = (new List<Outcome>(), false);
        foreach (var one in settings.Cases)
        {
            var outcome = await match.PlayAsync(one, settings.Runs, cancellation);
            outcomes.Add(outcome);
            differ = outcomes.Count == 1 ? match.ArmsDiffer : differ && (match.ArmsDiffer || outcome.Arms.Count == 0);
            Console.WriteLine($"{catalog.Tools.Length,4} tools  {outcomes.Count,3} of {settings.Cases.Count}  {one.Id,-28} {Words(outcome)}");
        }

        return (outcomes, differ);
    }

    /// <summary>The larger catalogs are for answers and tokens, not for times: each question is asked once, and snippets need no processes of their own.</summary>
    private static async Task<Findings> LargerAsync(
        ComparisonSettings settings, Findings findings, Table table, ToolCatalog shop, CancellationToken cancellation)
    {
        await using var servers = await PublicServers.MountAsync(cancellation);
        List<SizeRow> rows = [SizeRow.Of(new LargerCatalog(shop, Shop.PublicTools, Mounted: 0, Synthetic: 0), findings.Played)];
        foreach (var size in settings.Sizes)
        {
            var larger = LargerCatalog.Make(size, shop, servers.Tools);
            var (outcomes, _) = await PlayAsync(settings with { Runs = 1, Isolation = IsolationKind.InProcess }, table, larger.Tools, cancellation);
            rows.Add(SizeRow.Of(larger, [.. outcomes.Where(outcome => outcome.Arms.Count > 0)]));
        }

        return findings with { Sizes = rows, NotMounted = servers.Missing };
    }

    private static string Words(Outcome outcome) => outcome.Arms.Count == 0
        ? "no transcript"
        : string.Join("  ", [.. outcome.Arms.Select(arm => $"{arm.Key}: {(arm.Value.Verdict.Correct ? "right" : $"WRONG ({arm.Value.Verdict.Why})")}"), outcome.NotRecorded]);
}
