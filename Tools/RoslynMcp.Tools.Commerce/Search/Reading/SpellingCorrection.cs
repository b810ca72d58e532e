using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Search.Reading;

/// <summary>Replaces words that no product uses by the nearest that one does: <c>hydrualic</c> by <c>hydraulic</c>.</summary>
internal sealed class SpellingCorrection(ICatalogStore store)
{
    private const int ShortestWord = 4;
    private const int LongWord = 6;
    private const int MostCorrections = 4;

    /// <summary>The phrases with their words corrected; the same list where there is nothing to correct.</summary>
    public async Task<IReadOnlyList<string>> CorrectAsync(
        string tenantId, IReadOnlyList<string> phrases, CancellationToken cancellationToken)
    {
        List<string> words = [.. phrases.Where(IsCorrectable)];
        if (words.Count is 0) return phrases;

        // Read once for all words: that takes longer than to compare them.
        var (shortest, longest) = (words.Min(word => word.Length - MostEdits(word)), words.Max(word => word.Length + MostEdits(word)));
        var known = await store.GetWordsAsync(tenantId, shortest, longest, cancellationToken).ConfigureAwait(false);
        var spelt = known.SelectMany(candidate => (string[])[candidate.Word, Words.Singular(candidate.Word)]).ToHashSet();
        var corrections = words
            .Where(word => !spelt.Contains(word) && !spelt.Contains(Words.Singular(word)))
            .Select(word => (Word: word, Nearest: Nearest(known, word)))
            .Where(correction => correction.Nearest is not null)
            .Take(MostCorrections)
            .ToDictionary(correction => correction.Word, correction => correction.Nearest!);
        return corrections.Count > 0 ? [.. phrases.Select(phrase => corrections.GetValueOrDefault(phrase, phrase)).Distinct()] : phrases;
    }

    private static string? Nearest(IReadOnlyList<KnownWord> known, string word)
    {
        var most = MostEdits(word);
        return known
            .Where(candidate => Math.Abs(candidate.Word.Length - word.Length) <= most)
            .Select(candidate => (candidate.Word, candidate.Occurrences, Distance: EditDistance.Within(most, word, candidate.Word)))
            .Where(candidate => candidate.Distance is not null)
            .OrderBy(candidate => candidate.Distance)
            .ThenByDescending(candidate => candidate.Word[0] == word[0])
            .ThenByDescending(candidate => candidate.Occurrences)
            .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Select(candidate => candidate.Word)
            .FirstOrDefault();
    }

    private static int MostEdits(string word) => word.Length < LongWord ? 1 : 2;

    private static bool IsCorrectable(string phrase) => phrase.Length >= ShortestWord && phrase.All(char.IsLetter);
}
