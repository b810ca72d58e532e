using System.Diagnostics.Metrics;
using RoslynMcp.Runtime;

namespace RoslynMcp.Chat.Telemetry;

/// <summary>Messages, rounds and tokens, per arm.</summary>
internal static class ChatMetrics
{
    private static readonly Counter<long> Messages = RoslynMcpTelemetry.Meter.CreateCounter<long>("roslynmcp.chat.messages", "{message}");
    private static readonly Histogram<double> Duration = RoslynMcpTelemetry.Meter.CreateHistogram<double>("roslynmcp.chat.duration", "ms");
    private static readonly Histogram<long> Rounds = RoslynMcpTelemetry.Meter.CreateHistogram<long>("roslynmcp.chat.rounds", "{round}");
    private static readonly Histogram<long> Tokens = RoslynMcpTelemetry.Meter.CreateHistogram<long>("gen_ai.client.token.usage", "{token}");

    public static void Ended(ChatReply reply, TimeSpan took)
    {
        KeyValuePair<string, object?> mode = new("mode", reply.Mode.ToString());
        Messages.Add(1, mode, new("outcome", reply.Failure?.ToString() ?? "answered"));
        Duration.Record(took.TotalMilliseconds, mode);
        Rounds.Record(reply.Rounds, mode);
        Spent(reply.Tokens, mode);
    }

    /// <summary>A message that was given up has cost its tokens all the same.</summary>
    public static void Cancelled(ChatMode mode, ChatTokens tokens)
    {
        KeyValuePair<string, object?> tag = new("mode", mode.ToString());
        Messages.Add(1, tag, new("outcome", "cancelled"));
        Spent(tokens, tag);
    }

    private static void Spent(ChatTokens tokens, KeyValuePair<string, object?> mode)
    {
        Tokens.Record(tokens.Prompt, mode, new("gen_ai.token.type", "input"));
        Tokens.Record(tokens.Completion, mode, new("gen_ai.token.type", "output"));
    }
}
