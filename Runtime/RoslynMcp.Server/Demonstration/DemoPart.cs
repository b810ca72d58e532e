using RoslynMcp.Prompts;
using RoslynMcp.Runtime;

namespace RoslynMcp.Server.Demonstration;

/// <summary>One part of the demonstration, in the order they are shown.</summary>
internal abstract record DemoPart
{
    private DemoPart()
    {
    }

    /// <summary>The catalogue was made, or was there already.</summary>
    public sealed record Catalogue(bool Seeded, double Ms) : DemoPart;

    /// <summary>What the model is told, against what the same tools cost as JSON schemas.</summary>
    public sealed record Prompt(string Text, int Tokens, int SchemaTokens, int Tools) : DemoPart;

    /// <summary>A search for tools.</summary>
    public sealed record Search(ToolSearchAnswer Answer, double Ms) : DemoPart;

    /// <summary>A snippet, and how it ended.</summary>
    public sealed record Snippet(DemoSnippet Script, ExecutionResult Result) : DemoPart
    {
        /// <summary>Tokens of the snippet and of its result: all that passes through the model.</summary>
        public int Tokens { get; init; }

        /// <summary>Tokens of the tools' own answers, which stayed in the sandbox.</summary>
        public int ReplyTokens { get; init; }
    }
}
