using System.Globalization;
using RoslynMcp.Tests.ChatEndpoint;

namespace RoslynMcp.Chat.Tests;

/// <summary>A message and all that happened over it, as text without times.</summary>
internal static class Transcript
{
    public static string Of(string message, ChatReply reply, Endpoint endpoint)
        => $"user: {message}\n{string.Join('\n', reply.Events.Select(Line))}\n\nlast request:\n{Messages(endpoint)}\n";

    private static string Line(ChatEvent happened) => happened switch
    {
        ChatEvent.Snippet snippet => $"snippet:\n{Indent(snippet.Code)}",
        ChatEvent.Called call => string.Create(CultureInfo.InvariantCulture, $"call: {call.Record.Tool} line {call.Record.Line} {(call.Record.Ok ? "ok" : "failed")}"),
        ChatEvent.Result result => $"result: {result.Status}\n{Indent(result.Text)}",
        ChatEvent.Approval approval => $"approval: {string.Join(", ", approval.Effects.Select(effect => effect.Tool))} {(approval.Granted ? "granted" : "declined")}",
        ChatEvent.Fallback fallback => $"fallback: {fallback.Mode}",
        ChatEvent.Answer answer => $"answer: {answer.Text}{(answer.Failure is { } failure ? $" ({failure})" : "")}",
        ChatEvent.Usage usage => string.Create(CultureInfo.InvariantCulture, $"usage: {usage.Tokens.Prompt} + {usage.Tokens.Completion} tokens, {usage.Rounds} rounds, {usage.Mode}"),
        _ => throw new InvalidOperationException($"{happened} is no event of a transcript."),
    };

    private static string Messages(Endpoint endpoint) => string.Join('\n', endpoint.Requests[^1]["messages"]!.AsArray().Select(message
        => $"- {message!["role"]}: {Indent(message["content"]?.ToString() ?? message["tool_calls"]?.ToJsonString() ?? "").TrimStart()}"));

    private static string Indent(string text) => string.Join('\n', text.Split('\n').Select(line => $"    {line}".TrimEnd()));
}
