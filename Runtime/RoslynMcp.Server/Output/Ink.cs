using Spectre.Console;

namespace RoslynMcp.Server.Output;

/// <summary>The few colours of the command, by what they mean; all are of the terminal's own palette.</summary>
internal static class Ink
{
    public static readonly Style Plain = Style.Plain;
    public static readonly Style Good = new(Color.Green, decoration: Decoration.Bold);
    public static readonly Style Bad = new(Color.Maroon, decoration: Decoration.Bold);
    public static readonly Style Warning = new(Color.Olive, decoration: Decoration.Bold);
    public static readonly Style Name = new(Color.Teal);
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Quiet = new(decoration: Decoration.Dim);
}
