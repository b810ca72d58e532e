using System.Text.Json;
using ModelContextProtocol.Client;
using RoslynMcp.Prompts;

namespace RoslynMcp.Server.Tests.RealParts;

/// <summary>What the tools of the three servers cost a model when it is given their JSON schemas.</summary>
internal static class Schemas
{
    private static readonly JsonSerializerOptions Plain = new() { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    public static async Task<List<(string Id, int Tokens)>> TokensAsync(NodeParts parts, string folder)
    {
        var sizes = new List<(string, int)>();
        foreach (var server in JsonDocument.Parse(ThreeServers.Configuration(parts, folder)).RootElement.GetProperty("mcpServers").EnumerateObject())
        {
            var stdio = new StdioClientTransport(new StdioClientTransportOptions
            {
                Command = "node",
                Arguments = [.. server.Value.GetProperty("args").EnumerateArray().Select(argument => argument.GetString()!)],
            });
            await using var client = await McpClient.CreateAsync(stdio);
            foreach (var tool in await client.ListToolsAsync())
            {
                var schema = JsonSerializer.Serialize(
                    new { name = tool.Name, description = tool.Description, inputSchema = tool.JsonSchema, outputSchema = tool.ReturnJsonSchema }, Plain);
                sizes.Add(($"{server.Name}.{tool.Name}", TokenEstimate.Of(schema)));
            }
        }

        return sizes;
    }
}
