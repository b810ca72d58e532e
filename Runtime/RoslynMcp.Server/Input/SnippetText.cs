using RoslynMcp.Runtime;

namespace RoslynMcp.Server.Input;

/// <summary>What was read as a snippet: its text, or the result for one that is larger than will be compiled.</summary>
internal sealed record SnippetText(string Code, ExecutionResult? TooLarge);
