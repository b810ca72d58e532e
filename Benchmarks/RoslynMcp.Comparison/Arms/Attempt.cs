using System.Collections.Immutable;
using System.Text.Json;
using RoslynMcp.Chat;

namespace RoslynMcp.Comparison.Arms;

/// <summary>One answer of one arm.</summary>
/// <param name="Reply">What the chat host gave.</param>
/// <param name="Time">How long it took.</param>
/// <param name="Requests">What was sent to the model, round by round.</param>
internal sealed record Attempt(ChatReply Reply, AttemptTime Time, ImmutableArray<JsonElement> Requests)
{
    /// <summary>Whether code mode was lost on the way, so that this is an answer of neither arm.</summary>
    public bool FellBack => Reply.Events.Any(happened => happened is ChatEvent.Fallback);
}

/// <summary>Where the milliseconds of one answer went.</summary>
/// <param name="Ms">From question to answer.</param>
/// <param name="ModelMs">Of them, until the endpoint had answered.</param>
/// <param name="ToolMs">Of them, in tools; calls that overlap count each.</param>
internal readonly record struct AttemptTime(double Ms, double ModelMs, double ToolMs)
{
    /// <summary>What is ours: without the model.</summary>
    public double HostMs => Math.Max(0, Ms - ModelMs);
}
