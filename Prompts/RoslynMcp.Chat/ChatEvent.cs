using System.Collections.Immutable;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Chat;

/// <summary>Something that happens while a message is answered: one of a closed set.</summary>
public abstract record ChatEvent
{
    private ChatEvent()
    {
    }

    /// <summary>The model wrote a snippet; it has not run yet.</summary>
    public sealed record Snippet(string Code) : ChatEvent;

    /// <summary>A tool was called, by a snippet or by the model.</summary>
    public sealed record Called(ToolCallRecord Record) : ChatEvent
    {
        /// <summary>What the tool threw, where it failed: for the host's log, as the model reads only its kind.</summary>
        public Exception? Failure { get; init; }
    }

    /// <summary>A snippet or a tool call ended, and this is what the model is told.</summary>
    /// <param name="Status">As in an execution's result; <c>succeeded</c> or <c>faulted</c> for a tool call.</param>
    /// <param name="Text">What the model reads.</param>
    public sealed record Result(string Status, string Text) : ChatEvent;

    /// <summary>Somebody was asked to approve destructive tools.</summary>
    public sealed record Approval(ImmutableArray<ToolEffect> Effects, bool Granted) : ChatEvent;

    /// <summary>The way of answering changed on the way, because code mode was switched off or has no sandbox.</summary>
    public sealed record Fallback(ChatMode Mode) : ChatEvent;

    /// <summary>The next piece of what the model says.</summary>
    public sealed record AnswerPart(string Text) : ChatEvent;

    /// <summary>The whole answer; the last but one event.</summary>
    public sealed record Answer(string Text, ChatFailure? Failure) : ChatEvent;

    /// <summary>What it took; the last event.</summary>
    public sealed record Usage(ChatTokens Tokens, int Rounds, ChatMode Mode) : ChatEvent;
}
