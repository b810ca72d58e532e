namespace RoslynMcp.Tools.Commerce.Seeding;

/// <summary>Writes the chunks of a product's manual: a topic each, of its category's sentences and of common ones.</summary>
internal sealed class ManualWriter(SeedWords words, SplitMix64 random)
{
    private const int FewestChunks = 4;

    private readonly IReadOnlyList<string> _topics = [.. words.Manual.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Four or five chunks, such that nine products have forty.</summary>
    /// <param name="draft">The product.</param>
    /// <param name="number">The product's number within its tenant, from 1.</param>
    public IEnumerable<string> Write(ProductDraft draft, int number)
    {
        var count = FewestChunks + (number % 9 < 4 ? 1 : 0) - (draft.Pinned?.Text.Count ?? 0);
        var first = random.Below(_topics.Count);
        for (var i = 0; i < count; i++) yield return Chunk(draft, _topics[(first + i) % _topics.Count]);
    }

    private string Chunk(ProductDraft draft, string topic)
    {
        var common = words.Manual[topic];
        var own = draft.Category.Manual;
        var start = random.Below(common.Count);
        string[] sentences =
        [
            common[start],
            random.Pick(own),
            common[(start + 1 + random.Below(common.Count - 1)) % common.Count],
            $"Typical use: {random.Pick(draft.Category.Uses)}.",
        ];
        return Pattern.Fill($"{topic} of the {draft.Type} {draft.Sku}. {string.Join(' ', sentences)}", random, draft.Values);
    }
}
