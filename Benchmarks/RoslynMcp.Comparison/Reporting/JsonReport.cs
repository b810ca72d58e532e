using System.Text.Json;
using System.Text.Json.Nodes;
using RoslynMcp.Comparison.Arms;

namespace RoslynMcp.Comparison.Reporting;

/// <summary><c>report.json</c>, in the shape that the contract gives it.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static string Write(Findings findings) => new JsonObject
    {
        ["arms"] = new JsonArray([.. ArmNames.Both.Select(arm => JsonValue.Create(arm))]),
        ["cases"] = new JsonArray([.. findings.Outcomes.Select(Case)]),
        ["summary"] = new JsonObject(ArmNames.Both.Select(arm => KeyValuePair.Create<string, JsonNode?>(arm, Summary(findings, arm)))),
        ["armsDiffer"] = findings.ArmsDiffer,
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
        ["tokens"] = arm.Tokens is { } tokens ? new JsonObject { ["prompt"] = tokens.Prompt, ["completion"] = tokens.Completion } : null,
        ["rounds"] = arm.Rounds,
        ["ms"] = Math.Round(Statistics.Median(arm.Ms), 2),
        ["toolMs"] = Math.Round(Statistics.Median(arm.ToolMs), 2),
    };

    private static JsonObject Summary(Findings findings, string arm)
    {
        var outcomes = findings.Of(arm).ToList();
        return new JsonObject
        {
            ["correct"] = outcomes.Count(outcome => outcome.Verdict.Correct),
            ["total"] = outcomes.Count,
            ["tokens"] = outcomes.Any(outcome => outcome.Tokens is null) ? null : outcomes.Sum(outcome => outcome.Tokens!.Total),
            ["rounds"] = outcomes.Sum(outcome => outcome.Rounds),
            ["ms"] = Math.Round(outcomes.Sum(outcome => Statistics.Median(outcome.Ms)), 1),
        };
    }
}
