using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace RoslynMcp.Server.Serving;

/// <summary>Tells a client that lists the mounted tools when they have changed; the three tools of code mode never do.</summary>
internal sealed class ListChanges : IDisposable
{
    private readonly McpServer _server;
    private readonly Offers _offers;

    private ListChanges(McpServer server, Offers offers)
    {
        (_server, _offers) = (server, offers);
        _offers.Changed += Tell;
    }

    public static IDisposable? Tell(McpServer server, Offers offers)
        => server.ServerOptions.Capabilities?.Tools?.ListChanged is true ? new ListChanges(server, offers) : null;

    public void Dispose() => _offers.Changed -= Tell;

    private void Tell() => _ = TellAsync();

    private async Task TellAsync()
    {
        try
        {
            await _server.SendNotificationAsync(NotificationMethods.ToolListChangedNotification);
        }
        catch (Exception)
        {
            // A client that is gone, or cannot be told unasked, lists the tools when it next needs them.
        }
    }
}
