using System.Globalization;
using System.Text;

namespace RoslynMcp.Tools.Facade.Printing;

/// <summary>Descriptions as safe text: nothing invisible, and no line end that C# knows and the eye does not.</summary>
internal static class DocText
{
    private const int LongestSentence = 160;

    /// <summary>The visible text with plain line feeds, trimmed.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        for (var index = 0; index < lines.Length; index++)
        {
            if (char.IsSurrogatePair(lines, index))
            {
                clean.Append(lines[index]).Append(lines[++index]);
                continue;
            }

            Append(clean, lines[index]);
        }

        return clean.ToString().Trim();
    }

    /// <summary>The text on one line.</summary>
    public static string OneLine(string text) => string.Join(' ', Clean(text).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The first sentence, cut when it is no short one.</summary>
    public static string FirstSentence(string text)
    {
        var line = OneLine(text);
        var end = line.IndexOf(". ", StringComparison.Ordinal);
        var sentence = end < 0 ? line : line[..(end + 1)];
        return sentence.Length <= LongestSentence ? sentence : $"{sentence[..LongestSentence]}…";
    }

    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    private static void Append(StringBuilder clean, char character)
    {
        switch (character)
        {
            case '\n' or '\r' or '\u0085' or '\u2028' or '\u2029':
                clean.Append('\n');
                break;
            case '\t':
                clean.Append(' ');
                break;
            case '\ufffe' or '\uffff':
            case var hidden when char.GetUnicodeCategory(hidden)
                is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate:
                break;
            default:
                clean.Append(character);
                break;
        }
    }
}
