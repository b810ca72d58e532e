using System.Globalization;
using System.Text;
using RoslynMcp.Comparison.Arms;

namespace RoslynMcp.Comparison.Reporting;

/// <summary><c>report.md</c>: summary, a table for each category, what failed, in words for people.</summary>
internal static class MarkdownReport
{
    public static string Write(Findings findings)
    {
        var text = new StringBuilder();
        text.Append("# Code mode against traditional tool calling\n\n");
        Line(text, $"Regenerate it with `{findings.Command}`. The same questions, chat host, tools and catalogue in both arms; they take turns.");
        Line(text, findings.Model is { } model
            ? $"`{model}` was asked, {findings.Played.Count} cases; the first answer of each arm is judged. Where the endpoint fails there is no answer, and that counts as wrong."
            : $"{findings.Played.Count} of {findings.Outcomes.Count} cases have a transcript ({Provenances(findings)}). A transcript holds the model's turns only; searches, snippets, tool calls and the counting are done.");
        Line(text, findings.ArmsDiffer ? "The arms were seen to send different instructions and functions." : "**The arms sent the same: nothing below means anything.**");
        Line(text, Counted(findings));
        Line(text, findings.Model is null
            ? "Milliseconds are ours, from question to answer without waiting for the endpoint, which here replays; from the second run on no snippet is found compiled."
            : "Milliseconds are ours, from question to answer without waiting for the endpoint; the model's own stand beside them.");
        Summary(text, findings);
        Sizes(text, findings);
        Caching(text, findings);
        foreach (var category in findings.Played.GroupBy(outcome => outcome.Case.Category))
        {
            Category(text, category.Key, [.. category]);
        }

        Failures(text, findings);
        Line(text, findings.Took.Length > 0 ? $"The comparison itself took: {findings.Took}." : "");
        return text.ToString();
    }

    private static string Counted(Findings findings) => findings switch
    {
        { Model: not null } => "Tokens are what the endpoint's `usage` says, all rounds together.",
        { NotCounted: { Length: > 0 } reason } => $"Tokens were not counted: {reason}.",
        _ => "Tokens are o200k, of the texts of messages and the JSON of functions that were sent, all rounds together.",
    };

    private static string Provenances(Findings findings)
        => string.Join(", ", findings.Played.GroupBy(outcome => outcome.Provenance).Select(same => $"{same.Count()} {same.Key}"));

    private static void Summary(StringBuilder text, Findings findings)
    {
        text.Append("## Summary\n\n");
        Head(text, ["arm", "right", "95 % interval", "tokens", "of them prompt", "rounds", "median ms", "95 %", "tools' ms", "model's ms"]);
        foreach (var arm in ArmNames.Both)
        {
            var outcomes = findings.Of(arm).ToList();
            var right = outcomes.Count(outcome => outcome.Verdict.Correct);
            var (low, high) = Statistics.Wilson(right, outcomes.Count);
            var host = outcomes.Select(outcome => Ms(outcome, time => time.HostMs)).ToList();
            Row(text, arm, $"{right} of {outcomes.Count}", $"{low:P0} – {high:P0}", Sum(outcomes, tokens => tokens.Total), Sum(outcomes, tokens => tokens.Prompt),
                $"{outcomes.Sum(outcome => outcome.Rounds)}", Tenths(Statistics.Median(host)),
                Statistics.MedianInterval(host) is { } interval ? $"{Tenths(interval.Low)} – {Tenths(interval.High)}" : "–",
                Tenths(Statistics.Median(outcomes.Select(outcome => Ms(outcome, time => time.ToolMs)))),
                findings.Model is null ? "–" : Tenths(Statistics.Median(outcomes.Select(outcome => Ms(outcome, time => time.ModelMs)))));
        }

        var equivalent = findings.Played.Count(outcome => outcome.Equivalence >= Scoring.Equivalence.Pass);
        Line(text, $"\n{equivalent} of {findings.Played.Count} pairs of answers are equivalent (80 of 100 points or more). The bar is 95 % right in both arms and 95 % equivalent: **{(findings.MeetsTheBar ? "met" : "not met")}**.");
        var counted = findings.Played.Where(outcome => outcome.Arms.Values.All(arm => arm.Tokens is not null)).ToList();
        var cheaper = counted.Count(outcome => outcome.Arms[ArmNames.Code].Tokens!.Total < outcome.Arms[ArmNames.Traditional].Tokens!.Total);
        Line(text, counted.Count == 0 ? "" : $"Code mode takes fewer tokens in {cheaper} of {counted.Count} cases.");
    }

    private static void Sizes(StringBuilder text, Findings findings)
    {
        if (findings.Sizes.Count == 0)
        {
            return;
        }

        text.Append("## The same questions, with larger catalogs\n\n");
        Head(text, ["tools", "the shop's", "of public MCP servers", "synthetic", "code: right", "median tokens", "traditional: right", "median tokens"]);
        foreach (var (catalog, arms) in findings.Sizes)
        {
            Row(text, [$"{catalog.Size}", $"{Shop.PublicTools}", $"{catalog.Mounted}", $"{catalog.Synthetic}", .. ArmNames.Both.SelectMany(arm => new[] { $"{arms[arm].Correct}", Figure(arms[arm].MedianTokens) })]);
        }

        text.Append('\n');
        Line(text, findings.NotMounted.Length > 0 ? $"Synthetic tools stand where the public MCP servers could not be had: {findings.NotMounted}." : "");
    }

    private static void Caching(StringBuilder text, Findings findings)
    {
        var rows = CachingTable.Rows(findings.Sizes).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        text.Append("## Cached prefixes\n\n");
        Line(text, CachingTable.Words);
        Head(text, CachingTable.Heads);
        rows.ForEach(row => Row(text, row));
        text.Append('\n');
    }

    private static void Category(StringBuilder text, string name, IReadOnlyList<Outcome> outcomes)
    {
        text.Append(CultureInfo.InvariantCulture, $"## {name}\n\n");
        Head(text, ["case", .. ArmNames.Both.SelectMany(arm => new[] { arm, "tokens", "rounds", "ms" }), "equivalence"]);
        foreach (var outcome in outcomes)
        {
            Row(text, [outcome.Case.Id, .. Cells(outcome.Arms[ArmNames.Code]), .. Cells(outcome.Arms[ArmNames.Traditional]), $"{outcome.Equivalence:F0}"]);
        }

        text.Append('\n');
    }

    private static string[] Cells(ArmOutcome arm) =>
        [arm.Verdict.Correct ? "right" : "**wrong**", Figure(arm.Tokens?.Total), $"{arm.Rounds}", Tenths(Ms(arm, time => time.HostMs))];

    private static double Ms(ArmOutcome arm, Func<AttemptTime, double> of) => Statistics.Median(arm.Times.Select(of));

    private static void Failures(StringBuilder text, Findings findings)
    {
        text.Append("## Failures\n\n");
        var failed = findings.Played.SelectMany(outcome => outcome.Arms.Where(arm => !arm.Value.Verdict.Correct).Select(arm => (outcome, arm))).ToList();
        foreach (var (outcome, arm) in failed)
        {
            Line(text, $"**{outcome.Case.Id}, {arm.Key}**: {arm.Value.Verdict.Why}.\n\nAsked: {outcome.Case.Question}\n\nAnswered: {arm.Value.Answer}");
            Line(text, outcome.Notes.IsEmpty ? "" : $"The author's notes: {string.Join(' ', outcome.Notes)}");
        }

        Line(text, failed.Count == 0 ? "None." : "");
        foreach (var outcome in findings.Outcomes.Where(outcome => outcome.Arms.Count == 0))
        {
            Line(text, $"{outcome.Case.Id}: no transcript.");
        }

        foreach (var outcome in findings.Outcomes.Where(outcome => outcome.NotRecorded is not null))
        {
            Line(text, $"{outcome.Case.Id} was {outcome.NotRecorded}.");
        }
    }

    private static string Sum(List<ArmOutcome> outcomes, Func<Counting.Tokens, long> part)
    {
        var counted = outcomes.Where(outcome => outcome.Tokens is not null).ToList();
        var sum = Figure(counted.Count == 0 ? null : counted.Sum(outcome => part(outcome.Tokens!)));
        return counted.Count == 0 || counted.Count == outcomes.Count ? sum : $"{sum} ({outcomes.Count - counted.Count} not counted)";
    }

    private static string Figure(double? figure) => figure is { } known ? known.ToString("N0", CultureInfo.InvariantCulture) : "–";

    private static string Tenths(double figure) => figure.ToString("F1", CultureInfo.InvariantCulture);

    private static void Head(StringBuilder text, IReadOnlyList<string> cells)
    {
        Row(text, cells);
        text.Append('|').Insert(text.Length, "---|", cells.Count).Append('\n');
    }

    private static void Row(StringBuilder text, params IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static void Line(StringBuilder text, string line) => _ = line.Length > 0 ? text.Append(line).Append("\n\n") : text;
}
