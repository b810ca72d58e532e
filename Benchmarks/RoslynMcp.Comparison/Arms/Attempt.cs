using System.Collections.Immutable;
using System.Text.Json;
using RoslynMcp.Chat;

namespace RoslynMcp.Comparison.Arms;

/// <summary>One answer of one arm.</summary>
/// <param name="Reply">What the chat host gave.</param>
/// <param name="Ms">From question to answer, the model's time included.</param>
/// <param name="ToolMs">The tools' share of it.</param>
/// <param name="Requests">What was sent to the model, round by round.</param>
internal sealed record Attempt(ChatReply Reply, double Ms, double ToolMs, ImmutableArray<JsonElement> Requests)
{
    /// <summary>Whether code mode was lost on the way, so that this is an answer of neither arm.</summary>
    public bool FellBack => Reply.Events.Any(happened => happened is ChatEvent.Fallback);
}
