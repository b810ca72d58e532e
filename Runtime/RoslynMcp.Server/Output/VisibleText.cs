using System.Globalization;
using System.Text;

namespace RoslynMcp.Server.Output;

/// <summary>
/// Text of snippets and tools as a terminal may show it: a control character, which could move the cursor or rename the window, and
/// a mark that turns the direction of reading become visible as <c>\u001b</c>.
/// </summary>
internal static class VisibleText
{
    private const string Tab = "    ";

    /// <summary>The text with its line ends kept.</summary>
    public static string Of(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            _ = character switch
            {
                '\n' => visible.Append('\n'),
                '\t' => visible.Append(Tab),
                _ when IsHidden(character) => visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                _ => visible.Append(character),
            };
        }

        return visible.ToString();
    }

    /// <summary>The text on one line.</summary>
    public static string OneLine(string text) => Of(text).Replace('\n', ' ');

    private static bool IsHidden(char character)
        => char.IsControl(character) || character is '\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
