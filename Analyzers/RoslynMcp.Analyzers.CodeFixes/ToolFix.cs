using Microsoft.CodeAnalysis;

namespace RoslynMcp.Analyzers.CodeFixes;

/// <summary>What an author reads, and the file as it would be.</summary>
internal sealed record ToolFix(string Title, SyntaxNode Root);
