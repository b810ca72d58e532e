namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>
/// Which phrases of a loose query decide what it finds: the rarest, as long as they find few enough products between them. The others
/// only rank these, because to rank whatever has a common word is most of what a search of a large catalogue would take.
/// </summary>
internal static class DecidingPhrases
{
    /// <summary>An answer with fewer products is not worth having been quick: then every phrase decides.</summary>
    public const int Few = 10;

    /// <summary>A catalogue that a search is through with before it has counted anything.</summary>
    public const int Small = 1_000;

    /// <summary>A word that more of the products have tells them apart so little that it need not decide.</summary>
    private const double MostOfAll = 0.4;

    /// <summary>How many products of a catalogue need to be counted: of a larger one the bound is the same.</summary>
    public static int MostProducts(TextQuery query) => (int)(query.MostDecided / MostOfAll);

    /// <summary>How far counting goes: among more common words than that, which is the rarest does not matter.</summary>
    public static int MostCounted(TextQuery query) => 2 * query.MostDecided;

    /// <summary>The phrases that decide, of those that were counted; as many as find enough products.</summary>
    public static IReadOnlyList<string> Of(TextQuery query, IEnumerable<(string Phrase, int Products)> counted, int all)
    {
        var most = Math.Min(query.MostDecided, MostOfAll * all);
        var (deciding, found) = (new List<string>(), 0L);
        foreach (var (phrase, products) in counted.OrderBy(phrase => phrase.Products))
        {
            if (found >= Math.Max(query.Limit, query.LeastDecided) && found + products > most) break;
            deciding.Add(phrase);
            found += products;
        }

        return deciding;
    }
}
