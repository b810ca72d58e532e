using System.Globalization;
using System.Text;

namespace RoslynMcp.Tools.Facade.Printing;

/// <summary>C# literals.</summary>
internal static class CSharpText
{
    public const string Null = "null";

    /// <summary>A regular string literal in plain ASCII wherever a character could break or hide something.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var character in text)
        {
            literal.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when IsHarmless(character) => character.ToString(),
                _ => $"\\u{(int)character:x4}",
            });
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Visible by itself, and never a line end.</summary>
    private static bool IsHarmless(char character) => character is >= ' ' and <= '~'
        || char.GetUnicodeCategory(character) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
