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
        var corrected = new List<string>(phrases.Count);
        var corrections = 0;
        foreach (var phrase in phrases)
        {
            var word = corrections < MostCorrections && IsCorrectable(phrase)
                ? await NearestAsync(tenantId, phrase, cancellationToken).ConfigureAwait(false)
                : null;
            if (word is not null) corrections++;
            corrected.Add(word ?? phrase);
        }

        return corrections > 0 ? [.. corrected.Distinct()] : phrases;
    }

    private async Task<string?> NearestAsync(string tenantId, string word, CancellationToken cancellationToken)
    {
        var most = word.Length < LongWord ? 1 : 2;
        var known = await store.GetWordsAsync(tenantId, word.Length - most, word.Length + most, cancellationToken).ConfigureAwait(false);
        var singular = Words.Singular(word);
        if (known.Any(candidate => candidate.Word == word || Words.Singular(candidate.Word) == singular)) return null;

        return known
            .Select(candidate => (candidate.Word, candidate.Occurrences, Distance: EditDistance.Within(most, word, candidate.Word)))
            .Where(candidate => candidate.Distance is not null)
            .OrderBy(candidate => candidate.Distance)
            .ThenByDescending(candidate => candidate.Word[0] == word[0])
            .ThenByDescending(candidate => candidate.Occurrences)
            .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Select(candidate => candidate.Word)
            .FirstOrDefault();
    }

    private static bool IsCorrectable(string phrase) => phrase.Length >= ShortestWord && phrase.All(char.IsLetter);
}
