using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace RoslynMcp.Tests.ChatEndpoint;

/// <summary>
/// A chat-completions endpoint on a free loopback port. Who answers is a function of the request and its number, from 0, or a script:
/// one reply per request, and HTTP 500 when it is at its end.
/// </summary>
public sealed class Endpoint : IDisposable
{
    private readonly HttpListener _listener;
    private readonly Func<JsonNode, int, Reply> _answer;
    private readonly List<JsonNode> _requests = [];
    private readonly CancellationTokenSource _closing = new();
    private readonly Task _serving;

    public Endpoint(Func<JsonNode, int, Reply> answer)
    {
        _answer = answer;
        (_listener, Address) = Listen();
        _serving = Task.Run(ServeAsync);
    }

    public Endpoint(params Reply[] script)
        : this((_, number) => number < script.Length ? script[number] : new Reply.Http(500, "text/plain", "The script is at its end."))
    {
    }

    /// <summary>The base address for a client.</summary>
    public Uri Address { get; }

    /// <summary>The bodies of all requests so far.</summary>
    public IReadOnlyList<JsonNode> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    public void Dispose()
    {
        _closing.Cancel();
        _listener.Close();
        _serving.Wait();
        _closing.Dispose();
        lock (_requests)
        {
            _requests.Clear();
        }
    }

    private static (HttpListener, Uri) Listen()
    {
        for (var attempt = 0; ; attempt++)
        {
            using var probe = new TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            var port = ((IPEndPoint)probe.LocalEndpoint).Port;
            probe.Stop();
            var listener = new HttpListener { Prefixes = { FormattableString.Invariant($"http://127.0.0.1:{port}/") } };
            try
            {
                listener.Start();
                return (listener, new Uri(FormattableString.Invariant($"http://127.0.0.1:{port}/v1")));
            }
            catch (HttpListenerException) when (attempt < 10)
            {
                listener.Close();
            }
        }
    }

    private async Task ServeAsync()
    {
        while (!_closing.IsCancellationRequested)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                _ = Task.Run(() => AnswerAsync(context));
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            var request = (await JsonNode.ParseAsync(context.Request.InputStream))!;
            int number;
            lock (_requests)
            {
                number = _requests.Count;
                _requests.Add(request);
            }

            await new Answering(context.Response, request, _closing.Token).WriteAsync(_answer(request, number));
        }
        catch (Exception gone) when (gone is HttpListenerException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            context.Response.Abort();
        }
    }
}
