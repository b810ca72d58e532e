using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace RoslynMcp.Tests.ChatEndpoint;

/// <summary>Writes one reply in the protocol's form: a stream of events where the request asks for one, else one object.</summary>
internal sealed class Answering(HttpListenerResponse response, JsonNode request, CancellationToken closing)
{
    private bool Streams => request["stream"]?.GetValue<bool>() is true;

    public async Task WriteAsync(Reply reply)
    {
        switch (reply)
        {
            case Reply.Http http:
                response.StatusCode = http.Status;
                response.ContentType = http.ContentType;
                if (http.RetryAfter is { } seconds)
                {
                    response.AddHeader("Retry-After", seconds.ToString(CultureInfo.InvariantCulture));
                }

                await SendAsync(http.Body);
                break;
            case Reply.Silence silence:
                silence.Asked.TrySetResult();
                await Task.Delay(Timeout.Infinite, closing);
                return;
            case Reply.Cut cut:
                await BeginAsync();
                await SendAsync(Event(new JsonObject { ["role"] = "assistant", ["content"] = cut.Text }, null));
                response.Abort();
                return;
            case Reply.Says says when Streams:
                await BeginAsync();
                foreach (var word in says.Text.Split(' ').Select((word, index) => index == 0 ? word : $" {word}"))
                {
                    await SendAsync(Event(new JsonObject { ["content"] = word }, null));
                }

                await EndAsync("stop", reply);
                break;
            case Reply.Calls calls when Streams:
                await BeginAsync();
                await StreamAsync(calls);
                await EndAsync("tool_calls", reply);
                break;
            default:
                response.ContentType = "application/json";
                await SendAsync(Whole(reply).ToJsonString());
                break;
        }

        response.Close();
    }

    private async Task StreamAsync(Reply.Calls calls)
    {
        if (calls.Text.Length > 0)
        {
            await SendAsync(Event(new JsonObject { ["content"] = calls.Text }, null));
        }

        for (var index = 0; index < calls.Tools.Length; index++)
        {
            var (name, arguments) = calls.Tools[index];
            await SendAsync(Event(Piece(index, name, ""), null));
            var half = arguments.Length / 2;
            await SendAsync(Event(Piece(index, null, arguments[..half]), null));
            await SendAsync(Event(Piece(index, null, arguments[half..]), null));
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

    private Task BeginAsync()
    {
        response.ContentType = "text/event-stream";
        response.SendChunked = true;
        return Task.CompletedTask;
    }

    private async Task EndAsync(string reason, Reply reply)
    {
        await SendAsync(Event([], reason));
        await SendAsync($"data: {Envelope("chat.completion.chunk", UsageOf(reply)).ToJsonString()}\n\ndata: [DONE]\n\n");
    }

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

    private async Task SendAsync(string text)
    {
        await response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(text), closing);
        await response.OutputStream.FlushAsync(closing);
    }
}
