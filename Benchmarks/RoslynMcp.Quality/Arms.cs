using RoslynMcp.Tools.Commerce.Search;
using RoslynMcp.Tools.Commerce.Search.Matching;
using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Commerce.Seeding;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Quality;

/// <summary>The ways of ranking that are compared; each gets the query as it stands and gives ten SKUs.</summary>
internal sealed class Arms(ICatalogStore catalogue, IVectorStore vectors, SearchTools search)
{
    private const int Pool = 100;
    private readonly SplitMix64 _random = new(0x5EED_0006);

    public IReadOnlyList<(string Name, Func<string, Task<IReadOnlyList<string>>> Rank)> Over(string tenantId, IReadOnlyList<string> skus) =>
    [
        ("random", _ => Task.FromResult<IReadOnlyList<string>>([.. Enumerable.Range(0, Measures.Places).Select(_ => _random.Pick(skus))])),
        ("BM25", async query => Skus(await Bm25Async(tenantId, query, Measures.Places))),
        ("vectors (hashed n-grams)", async query => Skus(await NearAsync(tenantId, query, Measures.Places))),
        ("BM25 + vectors, always fused", async query => Skus([.. ReciprocalRanks
            .Fuse(await Bm25Async(tenantId, query, Pool), await NearAsync(tenantId, query, Pool))
            .Select(match => match.Product)
            .Take(Measures.Places)])),
        ("search_products", async query => [.. (await search
            .SearchProductsAsync(new ToolContext { TenantId = tenantId }, query, Measures.Places)).Products.Select(hit => hit.Sku)]),
    ];

    private static IReadOnlyList<string> Skus(IReadOnlyList<CatalogProduct> products) => [.. products.Select(product => product.Sku)];

    private async Task<IReadOnlyList<CatalogProduct>> Bm25Async(string tenantId, string query, int limit)
    {
        var phrases = QueryPhrases.Of(query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var found = await catalogue.SearchTextAsync(tenantId, new(phrases, TextMatching.AnyBeginning, new(), limit), default);
        return [.. found.Matches.Select(match => match.Product)];
    }

    private async Task<IReadOnlyList<CatalogProduct>> NearAsync(string tenantId, string query, int limit)
    {
        var asked = new VectorQuery(HashedNGramGenerator.ModelId, HashedNGrams.Of(query), new(), limit, Least: 0);
        return [.. (await vectors.FindNearestAsync(tenantId, asked, default)).Select(match => match.Product)];
    }
}
