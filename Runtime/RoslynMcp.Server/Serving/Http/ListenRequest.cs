using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace RoslynMcp.Server.Serving.Http;

/// <summary>
/// Tells a client without a session that the tools have changed: over the request that it holds open for that, as revision 2026-07-28
/// has it. The SDK's own handler cannot, because each of our stateless requests has a server of its own.
/// </summary>
internal sealed class ListenRequest(Offers offers, bool listChanges)
{
    public async ValueTask<EmptyResult> HoldAsync(RequestContext<SubscriptionsListenRequestParams> request, CancellationToken cancellation)
    {
        // One piece of news is as good as many.
        var news = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        void Hear() => news.Writer.TryWrite(true);
        var isWanted = listChanges && request.Params?.Notifications.ToolsListChanged is true;
        if (isWanted)
        {
            offers.Changed += Hear;
        }

        try
        {
            var granted = isWanted ? new JsonObject { ["toolsListChanged"] = true } : [];
            await SendAsync(request, NotificationMethods.SubscriptionsAcknowledgedNotification, new JsonObject { ["notifications"] = granted }, cancellation);
            await foreach (var _ in news.Reader.ReadAllAsync(cancellation))
            {
                await SendAsync(request, NotificationMethods.ToolListChangedNotification, [], cancellation);
            }
        }
        finally
        {
            offers.Changed -= Hear;
        }

        return new EmptyResult();
    }

    /// <summary>The request's server sends over the request's own stream, and the mark says which request it belongs to.</summary>
    private static Task SendAsync(RequestContext<SubscriptionsListenRequestParams> request, string method, JsonObject parameters, CancellationToken cancellation)
    {
        parameters["_meta"] = new JsonObject { [MetaKeys.SubscriptionId] = JsonSerializer.SerializeToNode(request.JsonRpcRequest.Id.Id) };
        return request.Server.SendMessageAsync(new JsonRpcNotification { Method = method, Params = parameters }, cancellation);
    }
}
