using System.Text.Json.Nodes;
using RoslynMcp.Runtime;

namespace RoslynMcp.Server.Demonstration;

/// <summary>The demonstration as one object, for programs.</summary>
internal static class DemoJson
{
    public static JsonObject Of(IReadOnlyList<DemoPart> parts)
    {
        var json = new JsonObject();
        var snippets = new JsonArray();
        foreach (var part in parts)
        {
            switch (part)
            {
                case DemoPart.Prompt prompt:
                    json["prompt"] = new JsonObject
                    {
                        ["text"] = prompt.Text, ["tokensEstimate"] = prompt.Tokens, ["schemaTokensEstimate"] = prompt.SchemaTokens, ["tools"] = prompt.Tools,
                    };
                    break;
                case DemoPart.Search search:
                    json["search"] = new JsonObject { ["query"] = search.Answer.Query, ["text"] = search.Answer.Text, ["ms"] = Math.Round(search.Ms, 1) };
                    break;
                case DemoPart.Catalogue catalogue:
                    json["catalogue"] = new JsonObject { ["seededNow"] = catalogue.Seeded, ["ms"] = Math.Round(catalogue.Ms, 1) };
                    break;
                case DemoPart.Snippet snippet:
                    snippets.Add(Snippet(snippet));
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(parts), part, "Not a part of the demonstration.");
            }
        }

        json["snippets"] = snippets;
        return json;
    }

    private static JsonObject Snippet(DemoPart.Snippet snippet) => new()
    {
        ["question"] = snippet.Script.Question,
        ["code"] = snippet.Script.Code,
        ["tokensEstimate"] = snippet.Tokens,
        ["replyTokensEstimate"] = snippet.ReplyTokens,
        ["result"] = ExecutionResultJson.ToJson(snippet.Result),
    };
}
