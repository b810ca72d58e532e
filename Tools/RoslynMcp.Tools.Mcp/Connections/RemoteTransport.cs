using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace RoslynMcp.Tools.Mcp.Connections;

/// <summary>Streamable HTTP without redirects, which could carry our headers elsewhere, and with bounded answers.</summary>
internal sealed class RemoteTransport(RemoteServer server, int largestMessage) : IUpstreamTransport
{
    private volatile string? _problem;

    public string Name => server.Name;

    public string? Ending => _problem;

    public async Task<ITransport> ConnectAsync(CancellationToken cancellationToken = default)
    {
        var options = new HttpClientTransportOptions
        {
            Endpoint = server.Url,
            Name = server.Name,
            TransportMode = HttpTransportMode.StreamableHttp,
            ConnectionTimeout = server.StartTimeout,
            AdditionalHeaders = server.Headers.ToDictionary(),
        };
        var sockets = new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = server.StartTimeout };
        var http = new HttpClient(new BoundedResponses(largestMessage, problem => _problem = problem) { InnerHandler = sockets }) { Timeout = Timeout.InfiniteTimeSpan };
        return await new HttpClientTransport(options, http, loggerFactory: null, ownsHttpClient: true).ConnectAsync(cancellationToken);
    }
}
