using System.Globalization;

namespace RoslynMcp.Tools.Facade.Naming;

/// <summary>Splits a text at everything that an identifier cannot hold.</summary>
internal static class Words
{
    public static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var end = 0; end <= text.Length; end++)
        {
            if (end < text.Length && IsPart(text[end], first: end == start))
            {
                continue;
            }

            if (end > start)
            {
                yield return text[start..end];
            }

            start = end + 1;
        }
    }

    private static bool IsPart(char character, bool first)
        => char.IsLetterOrDigit(character)
            || (!first && char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
