using System.Globalization;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Server.Output;

/// <summary>Shows diagnostics under the lines they are about.</summary>
internal static class DiagnosticView
{
    private const int LongestLine = 160;

    public static void Show(Screen screen, string code, IEnumerable<SnippetDiagnostic> diagnostics)
    {
        var lines = code.ReplaceLineEndings("\n").Split('\n');
        foreach (var diagnostic in diagnostics)
        {
            var ink = diagnostic.Severity == "error" ? Ink.Bad : Ink.Warning;
            screen.Write(diagnostic.Severity, ink).Write($" {diagnostic.Id} ").Line($"({diagnostic.Stage})", Ink.Quiet);
            if (diagnostic.Line >= 1 && diagnostic.Line <= lines.Length)
            {
                Point(screen, lines[diagnostic.Line - 1], diagnostic.Line, diagnostic.Column);
            }

            screen.Prose(diagnostic.Message);
            if (diagnostic.Repair.Length > 0)
            {
                screen.Prose($"→ {VisibleText.OneLine(diagnostic.Repair)}", Ink.Good);
            }

            screen.Line();
        }
    }

    /// <summary>Shows one line of source, with nothing pointed at.</summary>
    public static void Quote(Screen screen, string code, int line)
    {
        var lines = code.ReplaceLineEndings("\n").Split('\n');
        if (line >= 1 && line <= lines.Length)
        {
            screen.Write($"  {Number(line)} │ ", Ink.Quiet).Line(Cut(lines[line - 1]));
        }
    }

    private static void Point(Screen screen, string line, int number, int column)
    {
        var start = Math.Clamp(column - 1, 0, line.Length);
        var from = start > LongestLine / 2 && line.Length > LongestLine ? start - LongestLine / 2 : 0;
        var shown = Cut(line[from..]);
        var room = Math.Min(NameLength(line, start), Math.Max(1, shown.Length - (start - from)));
        var marked = Screen.Cells(line.Substring(start, Math.Min(room, line.Length - start)));
        var gutter = Number(number);
        screen.Write($"  {gutter} │ ", Ink.Quiet).Line(shown);
        screen.Write($"  {new string(' ', gutter.Length)} ╵ ", Ink.Quiet)
            .Write(new string(' ', Screen.Cells(line[from..start])))
            .Line(new string('^', Math.Max(1, marked)), Ink.Bad);
    }

    /// <summary>The name that begins there, or one character.</summary>
    private static int NameLength(string line, int start)
    {
        var end = start;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] == '_'))
        {
            end++;
        }

        return Math.Max(1, end - start);
    }

    private static string Cut(string line) => line.Length <= LongestLine ? line : $"{line[..LongestLine]}…";

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture);
}
