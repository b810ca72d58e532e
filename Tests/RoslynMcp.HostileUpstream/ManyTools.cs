using System.Globalization;
using System.Text.Json.Nodes;

namespace RoslynMcp.HostileUpstream;

/// <summary>Synthetic tools that differ in name, words and shape.</summary>
internal static class ManyTools
{
    private static readonly string[] Verbs = ["create", "list", "find", "update", "archive", "count", "export", "merge", "rename", "watch"];
    private static readonly string[] Nouns = ["invoice", "ticket", "branch", "sensor", "booking", "shipment", "contract", "recipe", "playlist", "asset", "device", "survey"];

    public static JsonObject Tool(int number)
    {
        var (verb, noun) = (Verbs[number % Verbs.Length], Nouns[number / Verbs.Length % Nouns.Length]);
        var tool = new JsonObject
        {
            ["name"] = string.Create(CultureInfo.InvariantCulture, $"{verb}_{noun}_{number}"),
            ["description"] = $"{char.ToUpperInvariant(verb[0])}{verb[1..]} the {noun} number {number}. The second sentence says more.",
            ["inputSchema"] = Input(number, noun),
            ["annotations"] = new JsonObject { ["readOnlyHint"] = number % 2 == 0 },
        };
        if (number % 4 == 0)
        {
            tool["outputSchema"] = Output(number, noun);
        }

        return tool;
    }

    private static JsonNode Input(int number, string noun) => JsonNode.Parse($$"""
        {
          "$defs": { "{{noun}}_ref": { "type": "object", "properties": { "id": { "type": "string", "format": "uuid" }, "parent": { "$ref": "#/$defs/{{noun}}_ref" } }, "required": ["id"] } },
          "type": "object",
          "properties": {
            "{{noun}}": { "$ref": "#/$defs/{{noun}}_ref" },
            "state_{{number}}": { "enum": ["open", "closed", "on-hold"], "default": "open" },
            "tags": { "type": "array", "items": { "type": "string" }, "minItems": 0 },
            "amount": { "type": ["number", "null"] },
            "limit": { "type": "integer", "minimum": 1, "default": {{number % 50 + 1}} },
            "since": { "type": "string", "format": "date-time" },
            "labels": { "type": "object", "additionalProperties": { "type": "integer" } },
            "either": { "oneOf": [ { "type": "string" }, { "type": "integer" } ] }
          },
          "required": ["{{noun}}"]
        }
        """)!;

    private static JsonNode Output(int number, string noun) => JsonNode.Parse($$"""
        {
          "type": "object",
          "properties": {
            "items": { "type": "array", "items": { "allOf": [ { "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"] }, { "type": "object", "properties": { "{{noun}}_{{number}}": { "type": "integer" } } } ] } },
            "total": { "type": "integer" },
            "next": { "type": ["string", "null"] }
          },
          "required": ["items", "total"]
        }
        """)!;
}
