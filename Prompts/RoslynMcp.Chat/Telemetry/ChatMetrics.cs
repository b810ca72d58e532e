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
        Tokens.Record(reply.Tokens.Prompt, mode, new("gen_ai.token.type", "input"));
        Tokens.Record(reply.Tokens.Completion, mode, new("gen_ai.token.type", "output"));
    }
}
