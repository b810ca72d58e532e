using Spectre.Console;

namespace RoslynMcp.Server.Output;

/// <summary>Standard output for people: colour on a terminal, plain lines of any length elsewhere.</summary>
internal sealed class Screen
{
    private const int Unbounded = 100_000;
    private const int RuleWidth = 72;
    private const string ColumnGap = "  ";

    private readonly IAnsiConsole _console;

    private Screen(bool terminal, bool colour)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal && colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal && colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(StandardOutput.Writer),
        });
        Width = terminal && !Console.IsOutputRedirected && Console.WindowWidth is > 20 and var width ? width : Unbounded;
        _console.Profile.Width = Unbounded;
    }

    /// <summary>Cells in a line.</summary>
    public int Width { get; }

    /// <summary>Colour where standard output is a terminal, unless NO_COLOR or a dumb terminal says no.</summary>
    public static Screen Open() => new(
        StandardOutput.IsTerminal,
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") is not "dumb");

    /// <summary>How many cells a text takes: two for the wide characters of East Asian scripts.</summary>
    public static int Cells(string text) => new Spectre.Console.Rendering.Segment(VisibleText.OneLine(text)).CellCount();

    public Screen Write(string text, Style? ink = null)
    {
        _console.Write(new Text(VisibleText.Of(text), ink ?? Ink.Plain));
        return this;
    }

    public Screen Line(string text = "", Style? ink = null)
    {
        Write(text, ink);
        _console.WriteLine();
        return this;
    }

    /// <summary>Every line of a text, indented.</summary>
    public Screen Block(string text, Style? ink = null, string indent = "  ")
    {
        foreach (var line in VisibleText.Of(text).TrimEnd('\n').Split('\n'))
        {
            Line(line.Length == 0 ? "" : indent + line, ink);
        }

        return this;
    }

    /// <summary>Prose, wrapped between words where lines have an end.</summary>
    public Screen Prose(string text, Style? ink = null, string indent = "  ")
        => Block(string.Join('\n', VisibleText.Of(text).TrimEnd('\n').Split('\n').SelectMany(line => Wrap(line, Width - indent.Length))), ink, indent);

    /// <summary>A heading with a line to the right edge.</summary>
    public Screen Heading(string title)
    {
        var rule = Math.Max(2, Math.Min(Width, RuleWidth) - Cells(title) - 4);
        return Line().Write("── ", Ink.Quiet).Write(title, Ink.Strong).Write(" ").Line(new string('─', rule), Ink.Quiet).Line();
    }

    /// <summary>Rows in aligned columns, with nothing behind the last text.</summary>
    public Screen Rows(IReadOnlyList<IReadOnlyList<Cell>> rows, string indent = "  ")
    {
        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        var widths = Enumerable.Range(0, columns).Select(column => rows.Max(row => column < row.Count ? Cells(row[column].Text) : 0)).ToList();
        foreach (var row in rows)
        {
            Write(indent);
            var last = row.Count - 1;
            while (last > 0 && row[last].Text.Length == 0)
            {
                last--;
            }

            for (var column = 0; column <= last; column++)
            {
                var cell = row[column];
                var padding = new string(' ', widths[column] - Cells(cell.Text));
                var text = VisibleText.OneLine(cell.Text);
                Write(cell.ToTheRight ? padding + text : column < last ? text + padding : text, cell.Ink);
                Write(column < last ? ColumnGap : "");
            }

            Line();
        }

        return this;
    }

    private static IEnumerable<string> Wrap(string line, int width)
    {
        while (line.Length > width && line.LastIndexOf(' ', width) is > 0 and var end)
        {
            yield return line[..end];
            line = line[(end + 1)..];
        }

        yield return line;
    }
}
