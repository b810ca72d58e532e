using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace RoslynMcp.Server.Serving.Calls;

/// <summary>A tool's result as content: blocks of MCP as the blocks they are, a text as text, anything else as JSON.</summary>
internal static class DirectContent
{
    private static readonly HashSet<string> Kinds = ["text", "image", "audio", "resource", "resource_link"];

    public static IList<ContentBlock> Of(JsonElement result)
    {
        if (result.ValueKind == JsonValueKind.Array && result.GetArrayLength() > 0 && result.EnumerateArray().All(IsBlock))
        {
            try
            {
                return result.Deserialize<List<ContentBlock>>(McpJsonUtilities.DefaultOptions)!;
            }
            catch (JsonException)
            {
                // They look like blocks and are none.
            }
        }

        return [new TextContentBlock { Text = result.ValueKind == JsonValueKind.String ? result.GetString()! : result.GetRawText() }];
    }

    private static bool IsBlock(JsonElement item)
        => item.ValueKind == JsonValueKind.Object && item.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && Kinds.Contains(type.GetString()!);
}
