using System.Collections.Immutable;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Chat;

/// <summary>What happens while a message is answered: one of a closed set; <see cref="Answered"/> is the last.</summary>
public abstract record ChatEvent
{
    private ChatEvent()
    {
    }

    /// <summary>A piece of what the model says; in a round that goes on to call something it is not yet the answer.</summary>
    public sealed record Text(string Piece) : ChatEvent;

    /// <summary>The model looks tools up.</summary>
    public sealed record ToolsSearched(string Query, int Found) : ChatEvent;

    /// <summary>A snippet of the model's is about to be checked and run.</summary>
    public sealed record SnippetStarted(string Code) : ChatEvent;

    /// <summary>A tool call starts, makes progress or ends, in a snippet or by itself.</summary>
    public sealed record ToolCalled(ToolCallUpdate Update) : ChatEvent;

    /// <summary>Somebody was asked whether a snippet or call may run.</summary>
    /// <param name="Effects">The destructive tools in question.</param>
    /// <param name="Granted">What the answer was.</param>
    public sealed record ApprovalDecided(ImmutableArray<ToolEffect> Effects, bool Granted) : ChatEvent;

    /// <summary>What became of a snippet.</summary>
    public sealed record SnippetEnded(ExecutionResult Result) : ChatEvent;

    /// <summary>The mode changed under way, because the sandbox was not to be had or code mode was switched off.</summary>
    public sealed record FellBack(string Reason) : ChatEvent;

    /// <summary>The end.</summary>
    public sealed record Answered(ChatReply Reply) : ChatEvent;
}
