namespace RoslynMcp.Runtime.Results;

/// <summary>One thing that is wrong with a snippet, at the place where its author wrote it.</summary>
/// <param name="Id"><c>RMCP…</c> for a rule of ours, <c>CS…</c> for the compiler's.</param>
/// <param name="Stage"><c>syntax</c>, <c>imports</c>, <c>patterns</c> or <c>full</c>.</param>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Repair">What to write instead; empty when the message says it.</param>
public sealed record SnippetDiagnostic(
    string Id,
    string Stage,
    string Severity,
    int Line,
    int Column,
    string Message,
    string Repair);
