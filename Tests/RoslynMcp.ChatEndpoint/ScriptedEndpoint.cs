using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace RoslynMcp.ChatEndpoint;

/// <summary>
/// Speaks OpenAI's chat completions on a free loopback port, streaming, and answers each request with the next turn of its script. What it
/// was sent is kept.
/// </summary>
public sealed class ScriptedEndpoint : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentQueue<JsonElement> _requests = new();
    private readonly CancellationTokenSource _ended = new();
    private readonly Func<JsonElement, ScriptedTurn> _next;

    /// <summary>Answers the requests with these turns in their order, and with status 500 when there are no more.</summary>
    public ScriptedEndpoint(params IEnumerable<ScriptedTurn> turns) : this(InOrder(new ConcurrentQueue<ScriptedTurn>(turns)))
    {
    }

    /// <summary>Answers each request with what <paramref name="next"/> makes of its body.</summary>
    public ScriptedEndpoint(Func<JsonElement, ScriptedTurn> next)
    {
        _next = next;
        Address = new Uri($"http://127.0.0.1:{FreePort()}/v1");
        _listener.Prefixes.Add($"{Address.GetLeftPart(UriPartial.Authority)}/");
        _listener.Start();
        _ = ServeAsync();
    }

    /// <summary>The base address that a client is given.</summary>
    public Uri Address { get; }

    /// <summary>The bodies of all requests so far.</summary>
    public IReadOnlyList<JsonElement> Requests => [.. _requests];

    /// <summary>Stops listening; open answers end.</summary>
    public void Dispose()
    {
        _ended.Cancel();
        _listener.Close();
        _ended.Dispose();
    }

    private static Func<JsonElement, ScriptedTurn> InOrder(ConcurrentQueue<ScriptedTurn> turns)
        => _ => turns.TryDequeue(out var turn) ? turn : new ScriptedTurn.Fails(500, """{"error":{"message":"the script has ended"}}""");

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                _ = Task.Run(() => AnswerAsync(context));
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            var request = (await JsonDocument.ParseAsync(context.Request.InputStream)).RootElement;
            _requests.Enqueue(request);
            await AnswerAsync(_next(request), request.GetRawText().Length, context.Response);
            context.Response.Close();
        }
        catch (Exception gone) when (gone is HttpListenerException or IOException or ObjectDisposedException or OperationCanceledException or SocketException)
        {
            context.Response.Abort();
        }
    }

    private async Task AnswerAsync(ScriptedTurn turn, int sent, HttpListenerResponse response)
    {
        switch (turn)
        {
            case ScriptedTurn.Says says:
                await StreamAsync(says, sent, Begin(response));
                break;
            case ScriptedTurn.CutsOff cut:
                await Begin(response).SayAsync(cut.Text);
                break;
            case ScriptedTurn.Hangs hangs:
                await Begin(response).SayAsync(hangs.Text);
                await Task.Delay(Timeout.Infinite, _ended.Token);
                break;
            case ScriptedTurn.Fails fails:
                response.StatusCode = fails.Status;
                response.Headers["Retry-After"] = "0";
                await WriteAsync(response, "application/json", fails.Body);
                break;
            case ScriptedTurn.Page page:
                await WriteAsync(response, "text/html", page.Html);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(turn), turn, "Not a turn.");
        }
    }

    private static async Task StreamAsync(ScriptedTurn.Says says, int sent, CompletionStream stream)
    {
        await stream.SayAsync(says.Text);
        for (var index = 0; index < says.Calls.Count; index++)
        {
            await stream.CallAsync(index, says.Calls[index]);
        }

        await stream.FinishAsync(says.Calls.Count > 0 ? "tool_calls" : "stop");
        if (says.TellsUsage)
        {
            await stream.UsageAsync(sent, says.Text.Length + says.Calls.Sum(call => call.Arguments.Length));
        }

        await stream.EndAsync();
    }

    private static CompletionStream Begin(HttpListenerResponse response)
    {
        response.ContentType = "text/event-stream";
        response.SendChunked = true;
        return new CompletionStream(response.OutputStream);
    }

    private static async Task WriteAsync(HttpListenerResponse response, string type, string body)
    {
        response.ContentType = type;
        await response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
    }
}
