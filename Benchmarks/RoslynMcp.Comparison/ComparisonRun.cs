using RoslynMcp.Comparison.Arms;
using RoslynMcp.Comparison.Cases;
using RoslynMcp.Comparison.Counting;
using RoslynMcp.Comparison.Reporting;
using RoslynMcp.Comparison.Transcripts;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce;

namespace RoslynMcp.Comparison;

/// <summary>Runs a comparison from an empty folder to the report.</summary>
internal static class ComparisonRun
{
    private const string Command = "dotnet run -c Release --project Benchmarks/RoslynMcp.Comparison -- --output DIR";

    public static async Task<int> RunAsync(ComparisonSettings settings, CancellationToken cancellation)
    {
        using var shop = await Shop.OpenAsync(cancellation);
        using var oracle = new Oracle(shop.Path);
        using var replay = settings.Model is null ? new ReplayedModel() : null;
        var (counter, notCounted) = replay is null ? (null, "") : await TokenCounter.StartAsync(cancellation);
        using var counting = counter;
        if (Model(settings, replay) is not { } model)
        {
            await Console.Error.WriteLineAsync("--live asks a model: set OPENAI_API_KEY, and OPENAI_BASE_URL for another endpoint than OpenAI's.");
            return 64;
        }

        var (outcomes, differ) = await PlayAsync(settings, new Table(model, oracle, replay, counter), shop.Tools, settings.Runs, cancellation);
        var findings = new Findings(outcomes, differ, Command, notCounted)
        {
            Sizes = await SizesAsync(settings, outcomes, new Table(model, oracle, replay, counter), shop.Tools, cancellation),
        };
        Directory.CreateDirectory(settings.Output);
        await File.WriteAllTextAsync(Path.Combine(settings.Output, "report.md"), MarkdownReport.Write(findings), cancellation);
        await File.WriteAllTextAsync(Path.Combine(settings.Output, "report.json"), JsonReport.Write(findings), cancellation);
        await File.WriteAllTextAsync(Path.Combine(settings.Output, "report.svg"), SvgReport.Write(findings), cancellation);
        Console.WriteLine($"{Path.Combine(settings.Output, "report.md")}: the bar is {(findings.MeetsTheBar ? "met" : "NOT met")}");
        return findings.MeetsTheBar ? 0 : 1;
    }

    private static ModelSource? Model(ComparisonSettings settings, ReplayedModel? replay) => (settings.Model, replay, Environment.GetEnvironmentVariable("OPENAI_API_KEY")) switch
    {
        (_, { } played, _) => new ModelSource("replayed", "none", played.Address),
        ({ } name, _, { Length: > 0 } key) => new ModelSource(name, key, new Uri(Environment.GetEnvironmentVariable("OPENAI_BASE_URL") ?? "https://api.openai.com/v1")),
        _ => null,
    };

    private static async Task<(List<Outcome> Outcomes, bool Differ)> PlayAsync(
        ComparisonSettings settings, Table table, ToolCatalog catalog, int runs, CancellationToken cancellation)
    {
        var tools = new WatchedTools(catalog);
        using var code = new Contestant(ArmNames.Code, table.Model, tools);
        using var traditional = new Contestant(ArmNames.Traditional, table.Model, tools);
        var match = new Match([code, traditional], table.Oracle, table.Replay, table.Counter);
        var (outcomes, differ) = (new List<Outcome>(), false);
        foreach (var one in settings.Cases)
        {
            var outcome = await match.PlayAsync(one, runs, cancellation);
            outcomes.Add(outcome);
            differ = outcomes.Count == 1 ? match.ArmsDiffer : differ && (match.ArmsDiffer || outcome.Arms.Count == 0);
            Console.WriteLine($"{catalog.Tools.Length,4} tools  {outcomes.Count,3} of {settings.Cases.Count}  {one.Id,-28} {Words(outcome)}");
        }

        return (outcomes, differ);
    }

    /// <summary>The larger catalogs are for the count of tokens, so each question is asked once.</summary>
    private static async Task<IReadOnlyList<SizeRow>> SizesAsync(
        ComparisonSettings settings, List<Outcome> played, Table table, ToolCatalog catalog, CancellationToken cancellation)
    {
        var rows = new List<SizeRow>();
        foreach (var size in settings.Sizes)
        {
            var larger = ToolCatalog.Create(catalog.Tools.Concat(SyntheticTools.Make(size - Shop.PublicTools)));
            var (outcomes, _) = await PlayAsync(settings, table, larger, runs: 1, cancellation);
            rows.Add(Row(size, outcomes));
        }

        return rows.Count == 0 ? rows : [Row(Shop.PublicTools, played), .. rows];
    }

    private static SizeRow Row(int tools, List<Outcome> outcomes)
    {
        var played = outcomes.Where(outcome => outcome.Arms.Count > 0).ToList();
        return new SizeRow(
            tools,
            ArmNames.Both.ToDictionary(arm => arm, arm => played.Count(outcome => outcome.Arms[arm].Verdict.Correct)),
            ArmNames.Both.ToDictionary(arm => arm, arm => played.Any(outcome => outcome.Arms[arm].Tokens is null)
                ? (double?)null
                : Statistics.Median(played.Select(outcome => (double)outcome.Arms[arm].Tokens!.Total))));
    }

    private static string Words(Outcome outcome) => outcome.Arms.Count == 0
        ? "no transcript"
        : string.Join("  ", outcome.Arms.Select(arm => $"{arm.Key}: {(arm.Value.Verdict.Correct ? "right" : $"WRONG ({arm.Value.Verdict.Why})")}"));

    private sealed record Table(ModelSource Model, Oracle Oracle, ReplayedModel? Replay, TokenCounter? Counter);
}
