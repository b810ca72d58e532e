using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace RoslynMcp.Tests.PlatformFakes;

/// <summary>A platform on loopback that ends a request as it is told; it knows what was asked of it.</summary>
public abstract class PlatformFake : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Queue<Action<HttpListenerResponse>> _mishaps = new();

    protected PlatformFake()
    {
        Address = new($"http://127.0.0.1:{FreePort()}");
        _listener.Prefixes.Add(Address.AbsoluteUri);
        _listener.Start();
        _ = ServeAsync();
    }

    public Uri Address { get; }

    public List<string> Requests { get; } = [];

    /// <summary>Makes the next request end so.</summary>
    public void Then(int status, string? retryAfter = null, string body = "{}", int times = 1)
    {
        for (var i = 0; i < times; i++)
        {
            _mishaps.Enqueue(response =>
            {
                response.StatusCode = status;
                if (retryAfter is not null) response.Headers["Retry-After"] = retryAfter;
                if (status is 302) response.Headers["Location"] = "http://127.0.0.1:1/stolen";
                Write(response, body);
            });
        }
    }

    /// <summary>Makes the next request wait for an answer that does not come.</summary>
    public void ThenHang() => _mishaps.Enqueue(_ => { });

    public void Dispose()
    {
        _listener.Close();
        GC.SuppressFinalize(this);
    }

    protected abstract void Answer(HttpListenerContext context);

    protected static void Write(HttpListenerResponse response, string body)
    {
        response.ContentType = "application/json";
        response.OutputStream.Write(Encoding.UTF8.GetBytes(body));
        response.Close();
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            Requests.Add($"{context.Request.HttpMethod} {context.Request.Url!.PathAndQuery}");
            try
            {
                if (_mishaps.TryDequeue(out var mishap)) mishap(context.Response);
                else Answer(context);
            }
            catch (Exception e) when (e is InvalidOperationException or JsonException or FormatException)
            {
                context.Response.StatusCode = 599;
                Write(context.Response, e.Message);
            }
            catch (HttpListenerException)
            {
                // Whoever asked has left.
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
