using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.Snippets;
using RoslynMcp.Analyzers.Tests.Snippets;

namespace RoslynMcp.Analyzers.Tests.Corpus;

/// <summary>Everything the source rules say about one case, with the lines as the model wrote them.</summary>
internal sealed record SnippetVerdict(IReadOnlyList<(int Line, Violation Violation)> Violations, IReadOnlyList<Diagnostic> Errors, byte[] Image)
{
    public static SnippetVerdict Of(CaseFile file)
    {
        var snippet = new LaidOutSnippet(file.Text);
        // The same text parses differently as a program and as a script; the rules hold for both.
        var found = new[] { snippet.Written, snippet.WrittenAsScript }
            .SelectMany(tree => SnippetRules.CheckSyntax(tree.GetRoot()))
            .Select(v => (snippet.Written.GetText().Lines.GetLinePosition(v.Span.Start).Line + 1, v))
            .ToList();
        var (compilation, image, errors) = snippet.Emit();
        found.AddRange(SnippetRules
            .CheckSymbols(compilation.GetSemanticModel(compilation.SyntaxTrees.First()), snippet.Roots(), LaidOutSnippet.Scope(compilation))
            .Select(v => (snippet.Line(v.Span.Start), v)));
        return new SnippetVerdict(found, errors, image);
    }

    /// <summary>Ids by line, each once.</summary>
    public IReadOnlyList<(int Line, string Id)> Found() =>
        [.. Violations.Select(v => (v.Line, v.Violation.Id)).Distinct().OrderBy(x => x.Line).ThenBy(x => x.Id, StringComparer.Ordinal)];
}
