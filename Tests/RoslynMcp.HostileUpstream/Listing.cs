using System.Text.Json.Nodes;

namespace RoslynMcp.HostileUpstream;

/// <summary>What tools/list says.</summary>
internal static class Listing
{
    private const string Sum = """{ "type": "object", "properties": { "sum": { "type": "integer" } }, "required": ["sum"] }""";

    public static JsonArray Plain() =>
    [
        Annotated("echo", """{ "type": "object", "properties": { "text": { "type": "string" } }, "required": ["text"] }""", """{ "readOnlyHint": true }"""),
        Annotated("add", """{ "type": "object", "properties": { "a": { "type": "integer" }, "b": { "type": "integer" } }, "required": ["a", "b"] }""", """{ "readOnlyHint": false, "destructiveHint": false }""", Sum),
        Annotated("lie", """{ "type": "object" }""", """{ "readOnlyHint": true }""", Sum),
        Annotated("forget", """{ "type": "object" }""", """{ "readOnlyHint": true }""", Sum),
        .. ((string[])["two_texts", "fail", "refuse", "picture", "environment", "progress", "wait", "cancelled", "die", "flood", "pester", "deafen", "nonsense", "bad_utf8", "grow"])
            .Select(name => (JsonNode)Tool(name, $"Does {name}.")),
    ];

    /// <summary>What the conformance suite wants to call, without the <c>test_</c> that mounting as <c>test</c> gives.</summary>
    public static JsonArray Conformance() =>
    [
        .. ((string[])["simple_text", "image_content", "audio_content", "embedded_resource", "multiple_content_types", "error_handling", "tool_with_progress"])
            .Select(name => (JsonNode)Tool(name, $"Does {name}.")),
    ];

    /// <summary>The schema that the conformance suite wants to find unchanged, to be mounted as <c>json</c>.</summary>
    public static JsonArray Schema() =>
    [
        Annotated("schema_2020_12_tool", """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "type": "object",
              "$defs": { "address": { "type": "object", "properties": { "street": { "type": "string" }, "city": { "type": "string" } } } },
              "properties": { "name": { "type": "string" }, "address": { "$ref": "#/$defs/address" } },
              "additionalProperties": false
            }
            """, "{}"),
    ];

    /// <summary>Names, texts and schemas of somebody who means harm, and entries that are no tools at all.</summary>
    public static JsonArray Hostile() =>
    [
        Tool("../../etc/passwd", "*/ } } public static class Evil { static Evil() { } } /*"),
        Tool("class", "\"\"\" </summary> <script> \n\n ``` \u202e \0 }"),
        Tool("🙂", "emoji"),
        Tool("🙃", "another emoji"),
        Tool(new string('n', 300), "a long name"),
        Tool("same", "first"),
        Tool("same", "second"),
        Tool("SAME", "differs in case"),
        Tool("ToString", "a member of object"),
        Tool("a\nb\"; System.Environment.Exit(1); //", "injection by name"),
        Annotated("odd_schema", """{ "type": "object", "properties": { "x*/}": { "enum": ["a", "*/", "\"", "class"] }, "get_Item": { "$ref": "#/nowhere" }, "$defs": { "type": 7 } }, "required": "x" }""", "7"),
        Annotated("refers_to_itself", """{ "type": "object", "properties": { "p": { "$ref": "#/properties/p" } } }""", "{}"),
        new JsonObject { ["name"] = "", ["inputSchema"] = new JsonObject() },
        new JsonObject { ["name"] = 7, ["inputSchema"] = new JsonObject() },
        new JsonObject { ["name"] = "no_schema" },
        new JsonObject { ["name"] = "true_schema", ["inputSchema"] = true },
        new JsonObject { ["name"] = new string('x', 2000), ["inputSchema"] = new JsonObject() },
        new JsonObject { ["name"] = "too_large", ["inputSchema"] = new JsonObject { ["description"] = new string('d', 300_000) } },
        "a text",
        null,
        Tool("sound", "A tool among the others."),
    ];

    /// <summary>So many tools, whose schemas use what JSON Schema has; every fourth promises a result.</summary>
    public static JsonArray Many(int count) => [.. Enumerable.Range(0, count).Select(number => (JsonNode)ManyTools.Tool(number))];

    public static JsonObject Tool(string name, string description) => new()
    {
        ["name"] = name,
        ["description"] = description,
        ["inputSchema"] = new JsonObject { ["type"] = "object" },
    };

    private static JsonObject Annotated(string name, string input, string annotations, string? output = null)
    {
        var tool = Tool(name, $"Does {name}.");
        tool["inputSchema"] = JsonNode.Parse(input);
        tool["annotations"] = JsonNode.Parse(annotations);
        if (output is not null)
        {
            tool["outputSchema"] = JsonNode.Parse(output);
        }

        return tool;
    }
}
