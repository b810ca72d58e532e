using System.Text.Json;
using System.Text.Json.Nodes;
using RoslynMcp.Comparison.Arms;
using RoslynMcp.Comparison.Counting;

namespace RoslynMcp.Comparison.Reporting;

/// <summary><c>report.json</c>, in the shape that the contract gives it.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static string Write(Findings findings) => new JsonObject
    {
        ["arms"] = new JsonArray([.. ArmNames.Both.Select(arm => JsonValue.Create(arm))]),
        ["cases"] = new JsonArray([.. findings.Outcomes.Select(Case)]),
        ["summary"] = ByArm(arm => Summary(findings, arm)),
        ["sizes"] = new JsonArray([.. findings.Sizes.Select(Size)]),
        ["armsDiffer"] = findings.ArmsDiffer,
        ["meetsTheBar"] = findings.MeetsTheBar,
        ["model"] = findings.Model,
        ["notCounted"] = findings.NotCounted.Length > 0 ? findings.NotCounted : null,
        ["command"] = findings.Command,
    }.ToJsonString(Options);

    private static JsonObject Case(Outcome outcome) => new()
    {
        ["id"] = outcome.Case.Id,
        ["category"] = outcome.Case.Category,
        ["provenance"] = outcome.Provenance,
        ["arms"] = new JsonObject(outcome.Arms.Select(arm => KeyValuePair.Create<string, JsonNode?>(arm.Key, Arm(arm.Value)))),
        ["equivalence"] = outcome.Equivalence,
    };

    private static JsonObject Arm(ArmOutcome arm) => new()
    {
        ["correct"] = arm.Verdict.Correct,
        ["why"] = arm.Verdict.Correct ? null : arm.Verdict.Why,
        ["tokens"] = Counted(arm.Tokens),
        ["rounds"] = arm.Rounds,
        ["ms"] = Median(arm, time => time.Ms),
        ["hostMs"] = Median(arm, time => time.HostMs),
        ["modelMs"] = Median(arm, time => time.ModelMs),
        ["toolMs"] = Median(arm, time => time.ToolMs),
    };

    private static JsonObject? Counted(Tokens? tokens)
    {
        if (tokens is null)
        {
            return null;
        }

        var counted = new JsonObject { ["prompt"] = tokens.Prompt, ["completion"] = tokens.Completion };
        if (tokens.Cacheable is { } cacheable)
        {
            counted["cacheable"] = new JsonObject { ["conversation"] = cacheable.Conversation, ["arm"] = cacheable.Arm };
        }

        return counted;
    }

    private static JsonObject Summary(Findings findings, string arm)
    {
        var outcomes = findings.Of(arm).ToList();
        return new JsonObject
        {
            ["correct"] = outcomes.Count(outcome => outcome.Verdict.Correct),
            ["total"] = outcomes.Count,
            ["tokens"] = outcomes.Any(outcome => outcome.Tokens is null) ? null : outcomes.Sum(outcome => outcome.Tokens!.Total),
            ["cacheable"] = Counted(SizedArm.Of(outcomes).Tokens)?["cacheable"]?.DeepClone(),
            ["rounds"] = outcomes.Sum(outcome => outcome.Rounds),
            ["ms"] = Math.Round(outcomes.Sum(outcome => Median(outcome, time => time.Ms)), 1),
            ["hostMs"] = Math.Round(outcomes.Sum(outcome => Median(outcome, time => time.HostMs)), 1),
        };
    }

    private static JsonObject Size(SizeRow row) => new()
    {
        ["tools"] = row.Catalog.Size,
        ["mounted"] = row.Catalog.Mounted,
        ["synthetic"] = row.Catalog.Synthetic,
        ["arms"] = ByArm(arm => new JsonObject
        {
            ["correct"] = row.Arms[arm].Correct,
            ["medianTokens"] = row.Arms[arm].MedianTokens,
            ["tokens"] = Counted(row.Arms[arm].Tokens),
        }),
    };

    private static JsonObject ByArm(Func<string, JsonObject> of)
        => new(ArmNames.Both.Select(arm => KeyValuePair.Create<string, JsonNode?>(arm, of(arm))));

    private static double Median(ArmOutcome arm, Func<AttemptTime, double> of) => Math.Round(Statistics.Median(arm.Times.Select(of)), 2);
}
