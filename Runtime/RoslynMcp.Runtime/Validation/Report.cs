using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using RoslynMcp.Analyzers.Snippets;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Validation;

/// <summary>Collects what is wrong with one snippet, by position in the text that its author wrote.</summary>
internal sealed class Report(string code)
{
    /// <summary>One mistake can make hundreds of errors; a model repairs the first ones and asks again.</summary>
    private const int MostShown = 50;

    private readonly SourceText _text = SourceText.From(code);
    private readonly List<SnippetDiagnostic> _found = [];

    public bool HasErrors => _found.Exists(diagnostic => diagnostic.Severity == "error");

    public ImmutableArray<SnippetDiagnostic> Diagnostics
    {
        get
        {
            var all = _found.OrderBy(found => found.Line).ThenBy(found => found.Column).Distinct().ToList();
            return all.Count <= MostShown ? [.. all] : [.. all.Take(MostShown), Cut(all[MostShown], all.Count - MostShown)];
        }
    }

    public void Add(Violation violation)
        => Add(violation.Id, StageName(violation.Stage), "error", violation.Span.Start, violation.Message, violation.Repair);

    public void Add(string id, string stage, string severity, int position, string message, string repair)
    {
        var place = LineOf(position);
        _found.Add(new SnippetDiagnostic(id, stage, severity, place.Line + 1, place.Character + 1, OneLine.Of(message), OneLine.Of(repair)));
    }

    public LinePosition LineOf(int position) => _text.Lines.GetLinePosition(Math.Clamp(position, 0, _text.Length));

    private static SnippetDiagnostic Cut(SnippetDiagnostic next, int more) => next with
    {
        Id = "RMCP000",
        Message = $"{more} more are not shown.",
        Repair = "Repair these first; the others often go with them.",
    };

    private static string StageName(ValidationStage stage) => stage switch
    {
        ValidationStage.Syntax => "syntax",
        ValidationStage.Imports => "imports",
        ValidationStage.Patterns => "patterns",
        ValidationStage.Full => "full",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Not a stage."),
    };
}
