using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace RoslynMcp.Tools.Mcp.Tests.Support.Http;

/// <summary>One session: the SDK's transport and server, as its ASP.NET package puts them together.</summary>
internal sealed class HttpUpstreamSession : IAsyncDisposable
{
    private readonly StreamableHttpServerTransport _transport;
    private readonly McpServer _server;
    private readonly CancellationTokenSource _ending = new();
    private readonly Task _run;

    public HttpUpstreamSession(UpstreamTools tools)
    {
        _transport = new StreamableHttpServerTransport { SessionId = Id };
        _server = McpServer.Create(_transport, new McpServerOptions { ToolCollection = tools.All });
        _run = _server.RunAsync(_ending.Token);
    }

    public string Id { get; } = Guid.NewGuid().ToString("N");

    public static async Task<JsonRpcMessage?> ReadAsync(HttpRequest request, CancellationToken cancellation)
        => (JsonRpcMessage?)await JsonSerializer.DeserializeAsync(request.Body, McpJsonUtilities.DefaultOptions.GetTypeInfo(typeof(JsonRpcMessage)), cancellation);

    public static bool IsInitialize(JsonRpcMessage? message) => message is JsonRpcRequest { Method: RequestMethods.Initialize };

    public async Task AnswerAsync(HttpContext context, JsonRpcMessage? message, CancellationToken cancellation)
    {
        context.Response.ContentType = "text/event-stream";
        if (message is null)
        {
            await context.Response.Body.FlushAsync(cancellation);
            await _transport.HandleGetRequestAsync(context.Response.Body, cancellation);
        }
        else if (!await _transport.HandlePostRequestAsync(message, context.Response.Body, cancellation))
        {
            context.Response.ContentType = null;
            context.Response.StatusCode = StatusCodes.Status202Accepted;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await _transport.DisposeAsync();
        await _run.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _server.DisposeAsync();
        _ending.Dispose();
    }
}
