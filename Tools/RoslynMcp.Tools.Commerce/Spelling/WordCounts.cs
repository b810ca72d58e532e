using System.Runtime.InteropServices;

namespace RoslynMcp.Tools.Commerce.Spelling;

/// <summary>Counts the words of texts, tenant by tenant: runs of letters, lower case, long enough to be worth correcting.</summary>
internal sealed class WordCounts
{
    private const int Shortest = 3;
    private const int Longest = 40;

    private readonly Dictionary<string, Dictionary<string, int>> _tenants = [];

    public void Add(string tenantId, string text)
    {
        if (!_tenants.TryGetValue(tenantId, out var counts)) _tenants.Add(tenantId, counts = []);
        var words = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> word = stackalloc char[Longest];
        var (length, pure) = (0, true);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                pure &= char.IsLetter(text[i]) && length < Longest;
                if (pure) word[length++] = char.ToLowerInvariant(text[i]);
                continue;
            }

            if (pure && length >= Shortest) CollectionsMarshal.GetValueRefOrAddDefault(words, word[..length], out _)++;
            (length, pure) = (0, true);
        }
    }

    public IEnumerable<(string TenantId, string Word, int Occurrences)> All()
        => from tenant in _tenants
           from word in tenant.Value.OrderBy(word => word.Key, StringComparer.Ordinal)
           select (tenant.Key, word.Key, word.Value);
}
