namespace RoslynMcp.Tools.Commerce.Spelling;

/// <summary>Splits text into runs of letters and digits; everything else, query syntax included, only separates.</summary>
internal static class Words
{
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (inside && start < 0) start = i;
            if (inside || start < 0) continue;
            words.Add(text[start..i]);
            start = -1;
        }

        return words;
    }

    /// <summary>A word without its English plural, so that <c>pumps</c> and <c>pump</c> are one.</summary>
    public static string Singular(string word) => word switch
    {
        { Length: > 4 } when word.EndsWith("ies", StringComparison.OrdinalIgnoreCase) => word[..^3] + "y",
        { Length: > 3 } when word.EndsWith("ss", StringComparison.OrdinalIgnoreCase) => word,
        { Length: > 3 } when word.EndsWith('s') || word.EndsWith('S') => word[..^1],
        _ => word,
    };
}
