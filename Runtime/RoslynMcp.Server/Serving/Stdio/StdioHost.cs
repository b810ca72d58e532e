using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace RoslynMcp.Server.Serving.Stdio;

/// <summary>
/// Serves the one client at our standard input and output, until it closes them. A client that asked for <c>server/discover</c> and was
/// not answered in time, because mounted servers were still starting, goes on with <c>initialize</c> at the same process. The SDK's session
/// is bound to the revision of the first and refuses the second, so that begins a session of its own.
/// </summary>
internal static class StdioHost
{
    public static async Task RunAsync(McpSurface surface, Offers offers, CancellationToken cancellation)
    {
        await using var transport = new StdioServerTransport("roslyn-mcp");
        var session = new StdioSession(transport);
        var serving = ServeAsync(session);
        try
        {
            await foreach (var message in transport.MessageReader.ReadAllAsync(cancellation))
            {
                if (message is JsonRpcRequest { Method: RequestMethods.Initialize } && session.HasDiscovered)
                {
                    await EndAsync();
                    session = new StdioSession(transport);
                    serving = ServeAsync(session);
                }

                session.Receive(message);
            }
        }
        finally
        {
            await EndAsync();
        }

        async Task ServeAsync(ITransport session)
        {
            await using var server = McpServer.Create(session, surface.ToOptions());
            using var _ = ListChanges.Tell(server, offers);
            await server.RunAsync(cancellation);
        }

        async Task EndAsync()
        {
            await session.DisposeAsync();
            await serving;
        }
    }
}
