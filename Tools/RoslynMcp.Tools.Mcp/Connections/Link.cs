using System.Threading.Channels;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using RoslynMcp.Tools.Mcp.Calls;

namespace RoslynMcp.Tools.Mcp.Connections;

/// <summary>One connection to a server, from its handshake until it is lost.</summary>
internal sealed class Link : IAsyncDisposable
{
    private readonly IUpstreamTransport _transport;
    private readonly Channel<bool> _news;
    private readonly CancellationTokenSource _ending = new();
    private readonly Task _subscription;
    private volatile string? _loss;

    private Link(McpClient client, IUpstreamTransport transport, Channel<bool> news, ProgressListeners progress)
    {
        (Client, _transport, _news) = (client, transport, news);
        Caller = new ToolCaller(client, progress);
        _subscription = ChangeSubscription.HoldAsync(client, _ending.Token);
        _ = client.Completion.ContinueWith(_ => news.Writer.TryComplete(), TaskScheduler.Default);
    }

    public McpClient Client { get; }

    public ToolCaller Caller { get; }

    public bool IsOpen => _loss is null && !Client.Completion.IsCompleted;

    public static async Task<Link> OpenAsync(UpstreamServer server, UpstreamOptions options, CancellationToken cancellation)
    {
        // One piece of news is as good as many, so a server that floods us with it makes us list once more.
        var news = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        var transport = UpstreamTransport.For(server, options);
        try
        {
            var progress = new ProgressListeners();
            var client = await McpClient.CreateAsync(transport, ClientOptions(server, news, progress), loggerFactory: null, cancellation);
            return new Link(client, transport, news, progress);
        }
        catch (Exception failure) when (failure is not OperationCanceledException && transport.Ending is { } ending)
        {
            throw new IOException(ending, failure);
        }
    }

    /// <summary>Waits for a change of the tools; false when the connection is lost.</summary>
    public async Task<bool> HasNewsAsync(CancellationToken cancellation)
        => await _news.Reader.WaitToReadAsync(cancellation) && _news.Reader.TryRead(out _);

    /// <summary>Why the connection was lost.</summary>
    public string Ending() => _transport.Ending ?? _loss ?? "the connection was lost";

    /// <summary>Whether nothing is known against it: what was cut off is told by the transport, not by the call.</summary>
    public bool IsSound => IsOpen && _transport.Ending is null;

    /// <summary>
    /// Gives the connection up, so that a new one is made. HTTP has no connection that ends: that a server is gone, or has forgotten our
    /// session, is only seen by a request that fails.
    /// </summary>
    public void Lose(string reason)
    {
        _loss ??= reason;
        _news.Writer.TryComplete();
    }

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await Client.DisposeAsync();
        await _subscription;
        _ending.Dispose();
    }

    private static McpClientOptions ClientOptions(UpstreamServer server, Channel<bool> news, ProgressListeners progress) => new()
    {
        ClientInfo = new Implementation { Name = "roslyn-mcp", Version = typeof(Link).Assembly.GetName().Version!.ToString(3) },
        InitializationTimeout = server.StartTimeout,
        DiscoverProbeTimeout = server.StartTimeout / 4,
        Handlers = new McpClientHandlers
        {
            NotificationHandlers =
            [
                new(NotificationMethods.ToolListChangedNotification, (_, _) =>
                {
                    news.Writer.TryWrite(true);
                    return ValueTask.CompletedTask;
                }),
                new(NotificationMethods.ProgressNotification, (notification, _) =>
                {
                    progress.Hear(notification);
                    return ValueTask.CompletedTask;
                }),
            ],
        },
    };
}
