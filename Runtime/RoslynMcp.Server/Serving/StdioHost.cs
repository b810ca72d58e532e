using ModelContextProtocol.Server;

namespace RoslynMcp.Server.Serving;

/// <summary>Serves the one client at our standard input and output, until it closes them.</summary>
internal static class StdioHost
{
    public static async Task RunAsync(McpSurface surface, Offers offers, CancellationToken cancellation)
    {
        await using var transport = new StdioServerTransport("roslyn-mcp");
        await using var server = McpServer.Create(transport, surface.ToOptions());
        using var _ = ListChanges.Tell(server, offers);
        await server.RunAsync(cancellation);
    }
}
