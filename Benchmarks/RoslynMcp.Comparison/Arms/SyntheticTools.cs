using System.Text.Json;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Comparison.Arms;

/// <summary>Tools that nobody needs, to make a catalog as large as a company's is.</summary>
internal static class SyntheticTools
{
    private static readonly string[] Categories = ["billing", "shipping", "marketing", "support", "hr", "facilities", "suppliers", "contracts", "travel", "quality"];
    private static readonly string[] Verbs = ["list", "get", "create", "update", "approve", "export"];
    private static readonly string[] Nouns = ["invoices", "shipments", "campaigns", "tickets", "positions", "rooms", "quotes", "clauses", "bookings", "audits"];

    private static readonly JsonElement Input = JsonElement.Parse("""
        {"type":"object","properties":{"id":{"type":"string","description":"What it is about."},"from":{"type":"string","format":"date-time"},"to":{"type":"string","format":"date-time"},"limit":{"type":"integer","minimum":1,"maximum":100},"status":{"type":"string","enum":["open","closed","all"]}},"required":["id"]}
        """);

    private static readonly JsonElement Output = JsonElement.Parse("""
        {"type":"object","properties":{"items":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"title":{"type":"string"},"amount":{"type":"number"}},"required":["id","title"]}},"total":{"type":"integer"}},"required":["items","total"]}
        """);

    public static IEnumerable<ToolDescriptor> Make(int count) => Enumerable.Range(0, count).Select(number =>
    {
        var (category, verb, noun) = (Categories[number % 10], Verbs[number / 10 % 6], Nouns[number / 60 % 10]);
        return new ToolDescriptor
        {
            Category = category,
            Name = number < 600 ? $"{verb}_{noun}" : $"{verb}_{noun}_{number}",
            Description = $"{char.ToUpperInvariant(verb[0])}{verb[1..]} {noun} of {category}, newest first.",
            InputSchema = Input,
            OutputSchema = Output,
            Effects = verb is "list" or "get" or "export" ? ToolEffects.Read : new ToolEffects(ReadOnly: false, Destructive: false, Idempotent: false),
            Handler = static (_, _) => throw new ToolFailedException("This tool is there only to be chosen or not."),
        };
    });
}
