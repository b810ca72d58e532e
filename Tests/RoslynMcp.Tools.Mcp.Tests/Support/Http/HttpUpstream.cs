using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace RoslynMcp.Tools.Mcp.Tests.Support.Http;

/// <summary>
/// A server of the official SDK behind Streamable HTTP with sessions, on a loopback port. What a proxy, a wrong url or a bad day does to
/// it stands in front of it as a function that may answer instead.
/// </summary>
internal sealed class HttpUpstream : IAsyncDisposable
{
    private const string SessionHeader = "Mcp-Session-Id";

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, HttpUpstreamSession> _sessions = new();
    private readonly CancellationTokenSource _ending = new();

    private HttpUpstream(WebApplication app) => _app = app;

    public UpstreamTools Tools { get; } = new();

    /// <summary>Answers a request and says so, or leaves it to the server.</summary>
    public Func<HttpContext, Task<bool>> Instead { get; set; } = _ => Task.FromResult(false);

    public int Sessions => _sessions.Count;

    public Uri Url => new($"{_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()}/mcp");

    public RemoteServer Server => new("up", Url) { StartTimeout = TimeSpan.FromMinutes(1) };

    public static async Task<HttpUpstream> StartAsync(int port = 0)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var upstream = new HttpUpstream(builder.Build());
        upstream._app.Run(upstream.AnswerAsync);
        await upstream._app.StartAsync();
        return upstream;
    }

    /// <summary>Forgets all sessions, as a server does that was started anew behind the same address.</summary>
    public async Task ForgetAsync()
    {
        foreach (var id in _sessions.Keys)
        {
            if (_sessions.TryRemove(id, out var session))
            {
                await session.DisposeAsync();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await ForgetAsync();
        await _app.DisposeAsync();
        _ending.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _ending.Token);
        try
        {
            if (!await Instead(context))
            {
                await ServeAsync(context, either.Token);
            }
        }
        catch (Exception gone) when (either.IsCancellationRequested && gone is OperationCanceledException or IOException)
        {
            context.Abort();
        }
    }

    private async Task ServeAsync(HttpContext context, CancellationToken cancellation)
    {
        var message = context.Request.Method == "POST" ? await HttpUpstreamSession.ReadAsync(context.Request, cancellation) : null;
        if (Find(context, HttpUpstreamSession.IsInitialize(message)) is not { } session)
        {
            context.Response.StatusCode = context.Request.Headers[SessionHeader].Count == 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status404NotFound;
            return;
        }

        context.Response.Headers[SessionHeader] = session.Id;
        if (context.Request.Method == "DELETE")
        {
            _sessions.TryRemove(session.Id, out _);
            await session.DisposeAsync();
        }
        else
        {
            await session.AnswerAsync(context, message, cancellation);
        }
    }

    private HttpUpstreamSession? Find(HttpContext context, bool isInitialize)
    {
        if (context.Request.Headers[SessionHeader] is [{ } id, ..])
        {
            return _sessions.GetValueOrDefault(id);
        }

        if (!isInitialize)
        {
            return null;
        }

        var session = new HttpUpstreamSession(Tools);
        _sessions[session.Id] = session;
        return session;
    }
}
