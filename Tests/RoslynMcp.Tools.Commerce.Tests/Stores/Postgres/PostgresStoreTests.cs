using RoslynMcp.Tools.Commerce.Recommendations;
using RoslynMcp.Tools.Commerce.Search;
using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Tests.Support;

namespace RoslynMcp.Tools.Commerce.Tests.Stores.Postgres;

/// <summary>The contract over a server without pgvector, as a role that owns nothing.</summary>
[TestClass]
public sealed class PostgresStoreTests : CatalogueStoreContract, IDisposable
{
    private static PostgresShop _shop = null!;

    private protected override ShopStores Stores { get; } = ShopStores.Of(new() { ConnectionString = _shop.App });

    [ClassInitialize]
    public static async Task Start(TestContext context) => _shop = await PostgresShop.Shared;

    public void Dispose() => Stores.Dispose();

    private protected override Task LookAtWordsAsync() => _shop.SuperuserAsync("ANALYZE roslyn_mcp.product_text");

    [TestMethod]
    public async Task Without_pgvector_a_search_goes_by_words_and_nothing_else_is_missing()
    {
        using var tools = CommerceTools.Create(new() { ConnectionString = _shop.App });

        var found = await Shop.Tool<SearchTools>(tools).SearchProductsAsync(Shop.Demo, "high pressure hydraulic pump for excavator");
        var near = await Shop.Tool<RecommendationsTools>(tools).GetRecommendationsAsync(Shop.Demo, "ZF5", algorithm: RecommendationAlgorithm.Vector);

        Assert.AreEqual(SearchSource.Lexical, found.Source);
        Assert.IsNotEmpty(found.Products);
        Assert.IsEmpty(near.Products);
        Assert.AreEqual(0, await tools.IndexAsync("demo"));
        Assert.IsNull(await Vectors.GetVectorAsync("demo", HashedNGramGenerator.ModelId, "ZF5", default));
    }
}
