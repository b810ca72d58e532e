using Microsoft.CodeAnalysis.Text;

namespace RoslynMcp.Analyzers.Snippets;

/// <summary>One place where a snippet asks for what it may not have.</summary>
/// <param name="Id">The rule, <c>RMCP0xx</c>.</param>
/// <param name="Stage">The stage that refused.</param>
/// <param name="Span">Where, in the tree that was checked.</param>
/// <param name="Message">What is refused.</param>
/// <param name="Repair">What to write instead.</param>
public sealed record Violation(string Id, ValidationStage Stage, TextSpan Span, string Message, string Repair);
