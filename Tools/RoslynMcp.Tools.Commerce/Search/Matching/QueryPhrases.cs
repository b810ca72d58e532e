using System.Diagnostics.CodeAnalysis;
using RoslynMcp.Tools.Commerce.Spelling;

namespace RoslynMcp.Tools.Commerce.Search.Matching;

/// <summary>What a text index is asked for: a phrase a word, <c>3/4"</c> as <c>3 4</c>, <c>3000PSI</c> as <c>3000 psi</c>.</summary>
internal static class QueryPhrases
{
    private const int MostPhrases = 32;

    private static readonly HashSet<string> Fillers =
    [
        "a", "an", "and", "any", "are", "at", "by", "can", "do", "find", "for", "from", "have", "i", "in", "is", "it",
        "me", "my", "need", "of", "on", "or", "our", "please", "show", "some", "that", "the", "there", "this", "to",
        "want", "we", "with", "you",
    ];

    [SuppressMessage("Globalization", "CA1308", Justification = "The text index folds to lower case.")]
    public static IReadOnlyList<string> Of(IEnumerable<string> words)
        => [.. words
            .Select(word => Phrase(Words.Of(word.ToLowerInvariant())))
            .Where(phrase => phrase.Length > 0 && !Fillers.Contains(phrase))
            .Distinct()
            .Take(MostPhrases)];

    private static string Phrase(IReadOnlyList<string> runs)
        => runs is [var only] && Measures.Split(only) is var (number, unit) ? $"{number} {unit}" : string.Join(' ', runs);
}
