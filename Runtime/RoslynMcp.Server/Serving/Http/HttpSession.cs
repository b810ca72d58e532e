using System.Security.Cryptography;
using ModelContextProtocol.Server;

namespace RoslynMcp.Server.Serving.Http;

/// <summary>One client over HTTP: a transport that its requests come in by, and a server that reads from it.</summary>
internal sealed class HttpSession : IAsyncDisposable
{
    private readonly McpServer _server;
    private readonly IDisposable? _changes;
    private readonly CancellationTokenSource _ending = new();
    private readonly Task _run;
    private int _active;

    public HttpSession(McpSurface surface, Offers offers, bool isStateless)
    {
        Id = isStateless ? null : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        Transport = new StreamableHttpServerTransport { SessionId = Id, Stateless = isStateless };
        _server = McpServer.Create(Transport, Options(surface, offers, isStateless));
        _changes = isStateless ? null : ListChanges.Tell(_server, offers);
        _run = _server.RunAsync(_ending.Token);
    }

    /// <summary>Not to be guessed; null for a session of one request.</summary>
    public string? Id { get; }

    public StreamableHttpServerTransport Transport { get; }

    public long LastUsed { get; private set; } = Environment.TickCount64;

    public bool IsActive => Volatile.Read(ref _active) > 0;

    /// <summary>Counts a request, so that the session is not ended under it.</summary>
    public async Task UseAsync(Func<StreamableHttpServerTransport, Task> request)
    {
        Interlocked.Increment(ref _active);
        try
        {
            await request(Transport);
        }
        finally
        {
            LastUsed = Environment.TickCount64;
            Interlocked.Decrement(ref _active);
        }
    }

    private static McpServerOptions Options(McpSurface surface, Offers offers, bool isStateless)
    {
        var options = surface.ToOptions();
        if (isStateless)
        {
            options.Handlers.SubscriptionsListenHandler = new ListenRequest(offers, options.Capabilities?.Tools?.ListChanged is true).HoldAsync;
        }

        return options;
    }

    public async ValueTask DisposeAsync()
    {
        _changes?.Dispose();
        await _ending.CancelAsync();
        await Transport.DisposeAsync();
        await _run.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _server.DisposeAsync();
        _ending.Dispose();
    }
}
