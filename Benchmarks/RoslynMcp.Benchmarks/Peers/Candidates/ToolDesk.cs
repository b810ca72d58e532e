using System.Text.Json.Nodes;
using RoslynMcp.Benchmarks.Measuring;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Benchmarks.Peers.Candidates;

/// <summary>Answers a peer's tool calls from the catalog that our own snippets call, until the peer has its answer.</summary>
internal sealed class ToolDesk(ToolCatalog catalog)
{
    private static readonly ToolContext Context = new() { TenantId = "demo" };

    public async Task<Turn> ServeAsync(LineProcess peer)
    {
        while (true)
        {
            var message = await peer.ReceiveAsync();
            if (message.TryGetProperty("answer", out var answer))
            {
                return new Turn(answer, message.TryGetProperty("ms", out var own) ? own.GetDouble() : null);
            }

            if (!message.TryGetProperty("tool", out var tool))
            {
                throw new InvalidOperationException($"A peer failed: {message}");
            }

            var invocation = new ToolInvocation(message.GetProperty("arguments"), Context);
            var result = await catalog.Find(tool.GetString()!)!.Handler(invocation, CancellationToken.None);
            await peer.SendAsync(new JsonObject { ["result"] = JsonNode.Parse(result.GetRawText()) });
        }
    }
}
