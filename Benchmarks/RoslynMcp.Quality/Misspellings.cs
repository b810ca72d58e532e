using RoslynMcp.Tools.Commerce.Seeding;

namespace RoslynMcp.Quality;

/// <summary>Mistakes in the longest word of a text.</summary>
internal static class Misspellings
{
    /// <summary>Two neighbours in the middle of the word change places.</summary>
    public static string Swap(string text, SplitMix64 random)
    {
        var word = Longest(text);
        var at = word.Length > 3 ? random.Between(1, word.Length - 3) : 0;
        return text.Replace(word, $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}", StringComparison.Ordinal);
    }

    /// <summary>A letter in the middle of the word is left out.</summary>
    public static string Drop(string text, SplitMix64 random)
    {
        var word = Longest(text);
        var at = word.Length > 3 ? random.Between(1, word.Length - 2) : 0;
        return text.Replace(word, word.Remove(at, 1), StringComparison.Ordinal);
    }

    private static string Longest(string text) => text.Split(' ').MaxBy(word => word.Length)!;
}
