using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace RoslynMcp.Tests.ChatEndpoint;

/// <summary>
/// Writes one reply in the protocol's form: a stream of events where the request asks for one, else one object. It is written at once:
/// of many small writes the system holds back the second until the first is acknowledged, and a client takes 40 ms for that.
/// </summary>
internal sealed class Answering(HttpListenerResponse response, JsonNode request, CancellationToken closing)
{
    private const string Events = "text/event-stream";

    private bool Streams => request["stream"]?.GetValue<bool>() is true;

    public async Task WriteAsync(Reply reply)
    {
        switch (reply)
        {
            case Reply.Http http:
                response.StatusCode = http.Status;
                if (http.RetryAfter is { } seconds)
                {
                    response.AddHeader("Retry-After", seconds.ToString(CultureInfo.InvariantCulture));
                }

                await SendAsync(http.ContentType, http.Body);
                break;
            case Reply.Silence silence:
                silence.Asked.TrySetResult();
                await Task.Delay(Timeout.Infinite, closing);
                return;
            case Reply.Cut cut:
                await BeginAsync(Event(new JsonObject { ["role"] = "assistant", ["content"] = cut.Text }, null));
                response.Abort();
                return;
            case Reply.Says says when Streams:
                await SendAsync(Events, Stream(Words(says.Text), "stop", reply));
                break;
            case Reply.Calls calls when Streams:
                await SendAsync(Events, Stream(Pieces(calls), "tool_calls", reply));
                break;
            default:
                await SendAsync("application/json", Whole(reply).ToJsonString());
                break;
        }

        response.Close();
    }

    private static IEnumerable<JsonObject> Words(string text)
        => text.Split(' ').Select((word, index) => new JsonObject { ["content"] = index == 0 ? word : $" {word}" });

    private static IEnumerable<JsonObject> Pieces(Reply.Calls calls)
    {
        if (calls.Text.Length > 0)
        {
            yield return new JsonObject { ["content"] = calls.Text };
        }

        for (var index = 0; index < calls.Tools.Length; index++)
        {
            var (name, arguments) = calls.Tools[index];
            var half = arguments.Length / 2;
            yield return Piece(index, name, "");
            yield return Piece(index, null, arguments[..half]);
            yield return Piece(index, null, arguments[half..]);
        }
    }

    private static JsonObject Piece(int index, string? name, string arguments)
    {
        var function = new JsonObject { ["arguments"] = arguments };
        var call = new JsonObject { ["index"] = index, ["function"] = function };
        if (name is not null)
        {
            function["name"] = name;
            call["id"] = FormattableString.Invariant($"call_{index}");
            call["type"] = "function";
        }

        return new JsonObject { ["tool_calls"] = new JsonArray(call) };
    }

    private static JsonObject Whole(Reply reply)
    {
        var message = new JsonObject { ["role"] = "assistant", ["content"] = (reply as Reply.Says)?.Text };
        if (reply is Reply.Calls calls)
        {
            message["tool_calls"] = new JsonArray([.. calls.Tools.Select((tool, index) => new JsonObject
            {
                ["id"] = FormattableString.Invariant($"call_{index}"),
                ["type"] = "function",
                ["function"] = new JsonObject { ["name"] = tool.Name, ["arguments"] = tool.Arguments },
            })]);
        }

        return Envelope("chat.completion", UsageOf(reply), new JsonObject
        {
            ["index"] = 0,
            ["message"] = message,
            ["finish_reason"] = reply is Reply.Calls ? "tool_calls" : "stop",
        });
    }

    private static string Stream(IEnumerable<JsonObject> deltas, string reason, Reply reply) => string.Concat(
        [.. deltas.Select(delta => Event(delta, null)), Event([], reason), $"data: {Envelope("chat.completion.chunk", UsageOf(reply)).ToJsonString()}\n\ndata: [DONE]\n\n"]);

    private static string Event(JsonObject delta, string? finish) => $"data: {Envelope("chat.completion.chunk", null, new JsonObject
    {
        ["index"] = 0,
        ["delta"] = delta,
        ["finish_reason"] = finish,
    }).ToJsonString()}\n\n";

    private static JsonObject Envelope(string kind, JsonObject? usage, params JsonNode[] choices) => new()
    {
        ["id"] = "chatcmpl-1",
        ["object"] = kind,
        ["created"] = 1,
        ["model"] = "scripted",
        ["choices"] = new JsonArray(choices),
        ["usage"] = usage,
    };

    private static JsonObject UsageOf(Reply reply) => new()
    {
        ["prompt_tokens"] = reply.Usage.Prompt,
        ["completion_tokens"] = reply.Usage.Completion,
        ["total_tokens"] = reply.Usage.Prompt + reply.Usage.Completion,
    };

    private async Task SendAsync(string type, string text)
    {
        var body = Encoding.UTF8.GetBytes(text);
        response.ContentType = type;
        response.ContentLength64 = body.Length;
        await response.OutputStream.WriteAsync(body, closing);
    }

    /// <summary>The beginning of a stream whose end is not known.</summary>
    private async Task BeginAsync(string text)
    {
        response.ContentType = Events;
        response.SendChunked = true;
        await response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(text), closing);
        await response.OutputStream.FlushAsync(closing);
    }
}
