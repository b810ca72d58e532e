using Spectre.Console;

namespace RoslynMcp.Server.Output;

/// <summary>One field of a table.</summary>
internal sealed record Cell(string Text, Style? Ink = null, bool ToTheRight = false)
{
    public static implicit operator Cell(string text) => new(text);

    public static Cell Quiet(string text) => new(text, Output.Ink.Quiet);

    public static Cell Number(string text) => new(text, ToTheRight: true);
}
