using System.Text;

namespace RoslynMcp.Prompts.Discovery;

/// <summary>Cuts names and prose into lower-case words: at case changes, digits and everything else that is no letter.</summary>
internal static class Terms
{
    public static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            if (word.Length > 0 && StartsWord(text, index))
            {
                yield return Stem(word);
            }

            if (char.IsLetterOrDigit(text[index]))
            {
                word.Append(char.ToLowerInvariant(text[index]));
            }
        }

        if (word.Length > 0)
        {
            yield return Stem(word);
        }
    }

    private static bool StartsWord(string text, int index)
        => !char.IsLetterOrDigit(text[index])
            || (char.IsUpper(text[index]) && (char.IsLower(text[index - 1]) || (index + 1 < text.Length && char.IsLower(text[index + 1]))));

    /// <summary>Takes the plural off, so that "products" finds "product"; more would be guessing.</summary>
    private static string Stem(StringBuilder word)
    {
        var text = word.ToString();
        word.Clear();
        return text switch
        {
            { Length: > 4 } when text.EndsWith("ies", StringComparison.Ordinal) => $"{text[..^3]}y",
            { Length: > 3 } when text.EndsWith('s') && !text.EndsWith("ss", StringComparison.Ordinal) => text[..^1],
            _ => text,
        };
    }
}
