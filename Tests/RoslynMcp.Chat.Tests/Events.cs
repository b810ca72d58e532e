using RoslynMcp.Tests.ChatEndpoint;

namespace RoslynMcp.Chat.Tests;

/// <summary>Streams as an endpoint might really send them: each payload is one event.</summary>
internal static class Events
{
    public static Reply Of(params string[] payloads)
        => new Reply.Http(200, "text/event-stream", string.Concat(payloads.Append("[DONE]").Select(payload => $"data: {payload}\n\n")));

    public static string Delta(string delta, string finish = "null", string usage = "null")
        => $$"""{"id":"1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{{delta}},"finish_reason":{{finish}}}],"usage":{{usage}}}""";
}
