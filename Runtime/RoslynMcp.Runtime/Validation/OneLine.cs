using System.Globalization;

namespace RoslynMcp.Runtime.Validation;

/// <summary>A diagnostic is one line of bounded length, whatever text of the snippet a message repeats.</summary>
internal static class OneLine
{
    private const int Longest = 600;

    public static string Of(string text)
    {
        var cut = text.Length <= Longest ? text : $"{text[..Longest]}…";
        return cut.All(IsPlain) ? cut : string.Concat(cut.Select(character => IsPlain(character) ? character : ' '));
    }

    private static bool IsPlain(char character) => char.GetUnicodeCategory(character)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
