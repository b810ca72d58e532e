using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using RoslynMcp.Analyzers.Snippets;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Validation;

/// <summary>Collects what is wrong with one snippet, by position in the text that its author wrote.</summary>
internal sealed class Report(string code)
{
    private readonly SourceText _text = SourceText.From(code);
    private readonly List<SnippetDiagnostic> _found = [];

    public bool HasErrors => _found.Exists(diagnostic => diagnostic.Severity == "error");

    public ImmutableArray<SnippetDiagnostic> Diagnostics
        => [.. _found.Distinct().OrderBy(diagnostic => diagnostic.Line).ThenBy(diagnostic => diagnostic.Column)];

    public void Add(Violation violation)
        => Add(violation.Id, StageName(violation.Stage), "error", violation.Span.Start, violation.Message, violation.Repair);

    public void Add(string id, string stage, string severity, int position, string message, string repair)
    {
        var place = LineOf(position);
        _found.Add(new SnippetDiagnostic(id, stage, severity, place.Line + 1, place.Character + 1, message, repair));
    }

    public LinePosition LineOf(int position) => _text.Lines.GetLinePosition(Math.Clamp(position, 0, _text.Length));

    private static string StageName(ValidationStage stage) => stage switch
    {
        ValidationStage.Syntax => "syntax",
        ValidationStage.Imports => "imports",
        ValidationStage.Patterns => "patterns",
        ValidationStage.Full => "full",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Not a stage."),
    };
}
