using System.Text.RegularExpressions;

namespace RoslynMcp.Chat.Code;

/// <summary>Text quoted line by line, so that no end of it can be written into it.</summary>
internal static partial class Quotation
{
    public static string Of(string text) => $"> {LineEnds.Replace(text, "\n> ")}";

    /// <summary>Everything that somewhere counts as the end of a line.</summary>
    [GeneratedRegex("\\r\\n|[\\r\\n\\v\\f\\u0085\\u2028\\u2029]")]
    private static partial Regex LineEnds { get; }
}
