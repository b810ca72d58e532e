using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace RoslynMcp.Runtime.Parsing;

/// <summary>Writes a compilation unit out of stretches of the author's text and words of the layout's own.</summary>
/// <param name="code">The author's text.</param>
/// <param name="edits">What to write in place of some spans, in order of position; the spans do not overlap.</param>
internal sealed class UnitWriter(string code, IReadOnlyList<(TextSpan Span, string Text)> edits)
{
    private readonly StringBuilder _text = new(code.Length + 512);

    public PositionMap Positions { get; } = new();

    public void Own(string text) => _text.Append(text);

    /// <summary>Repeats a stretch of the author's text with the edits in it made.</summary>
    public void Authored(TextSpan span)
    {
        var from = span.Start;
        foreach (var (edited, text) in edits)
        {
            if (edited.Start >= span.Start && edited.Start < span.End)
            {
                Repeat(from, edited.Start);
                _text.Append(text);
                from = edited.End;
            }
        }

        Repeat(from, span.End);
    }

    public override string ToString() => _text.ToString();

    private void Repeat(int from, int to)
    {
        Positions.Add(_text.Length, to - from, from);
        _text.Append(code, from, to - from);
    }
}
