using Microsoft.Extensions.AI;
using RoslynMcp.Tools.Commerce.Search;
using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Commerce.Tests.Support;

namespace RoslynMcp.Tools.Commerce.Tests.Search;

[TestClass]
public sealed class HybridSearchTests
{
    private static Task<SearchProductsResult> Search(string query, int limit = 20)
        => Shop.Search.SearchProductsAsync(Shop.Demo, query, limit);

    [TestMethod]
    [DataRow("hydrualic pump", "hydraulic pump")]
    [DataRow("planetery gearbx", "planetary gearbox")]
    [DataRow("HYDRUALIC pumps", "hydraulic pumps")]
    public async Task Misspelt_words_find_what_they_mean(string misspelt, string meant)
        => CollectionAssert.AreEqual(
            (await Search(meant)).Products.Select(p => p.Sku).ToList(), (await Search(misspelt)).Products.Select(p => p.Sku).ToList());

    [TestMethod]
    public async Task A_price_in_the_query_is_a_bound()
    {
        var cheap = await Search("hydraulic pump under $500", 1000);
        var between = await Search("hydraulic pump between 300 and 600", 1000);

        Assert.IsNotEmpty(cheap.Products);
        Assert.IsTrue(cheap.Products.All(p => p.Price <= 500));
        Assert.IsNotEmpty(between.Products);
        Assert.IsTrue(between.Products.All(p => p.Price is >= 300 and <= 600));
    }

    [TestMethod]
    public async Task A_price_in_the_query_and_a_price_given_both_hold()
        => Assert.IsTrue((await Shop.Search.SearchProductsAsync(Shop.Demo, "hydraulic pump under $900", 1000, maxPrice: 700))
            .Products.All(p => p.Price <= 700));

    [TestMethod]
    public async Task Some_words_and_vectors_decide_together_where_no_product_has_all_words()
    {
        var result = await Search("tough axial piston pump excavator drainpipe", 1000);

        Assert.AreEqual(SearchSource.Hybrid, result.Source);
        Assert.IsTrue(result.Products.Take(10).All(p => p.Category == "Hydraulic Pumps"));
        Assert.AreEqual(result.Products.Count, Math.Min(1000, result.Total));
        Assert.IsTrue(result.Products.All(p => p.Score is > 0 and <= 0.6));
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public async Task A_generator_that_fails_or_has_no_vectors_here_costs_only_its_vectors(bool fails)
    {
        using var tools = CommerceTools.Create(new() { CataloguePath = Shop.CataloguePath, Embeddings = new Elsewhere(fails) });

        var result = await Shop.Tool<SearchTools>(tools).SearchProductsAsync(Shop.Demo, "planetary gearbox zzyzx");

        Assert.AreEqual(SearchSource.Lexical, result.Source);
        Assert.IsNotEmpty(result.Products);
    }

    [TestMethod]
    public async Task Another_generators_vectors_count_once_they_are_made()
    {
        using var folder = new TempFolder();
        File.Copy(Shop.CataloguePath, folder.File("catalogue.db"));
        using var tools = CommerceTools.Create(new() { CataloguePath = folder.File("catalogue.db"), Embeddings = new Elsewhere(fails: false) });

        Assert.AreEqual(300, await tools.IndexAsync("acme"));
        var result = await Shop.Tool<SearchTools>(tools).SearchProductsAsync(Shop.Acme, "planetary gearbox zzyzx");

        Assert.AreEqual(SearchSource.Hybrid, result.Source);
        Assert.IsTrue(result.Products.All(p => p.Url.StartsWith("https://acme.example/", StringComparison.Ordinal)));
    }

    [TestMethod]
    public async Task A_category_is_found_by_a_name_nearly_like_its_own()
    {
        var exact = await Shop.Search.SearchByCategoryAsync(Shop.Demo, "hydraulic pump", 1000, 1);
        var near = await Shop.Search.SearchByCategoryAsync(Shop.Demo, "hydrualic pumps", 5);
        var none = await Shop.Search.SearchByCategoryAsync(Shop.Demo, "garden furniture");

        Assert.AreEqual((420, 420), (exact.Total, exact.Products.Count));
        Assert.AreEqual("Hydraulic Pumps", near.Categories[0].Name);
        Assert.HasCount(5, near.Products);
        Assert.AreEqual((0, 0), (none.Total, none.Categories.Count));
    }

    [TestMethod]
    public async Task A_threshold_that_is_no_share_is_refused()
    {
        await Refused.With(
            "threshold: must be between 0 and 1; got no number.", () => Shop.Search.SearchByCategoryAsync(Shop.Demo, "x", threshold: double.NaN));
        await Refused.With(
            "threshold: must be between 0 and 1; got a number outside.", () => Shop.Search.SearchByCategoryAsync(Shop.Demo, "x", threshold: 1.1));
    }

    private sealed class Elsewhere(bool fails) : IEmbeddingGenerator<string, Embedding<float>>
    {
        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
            IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
            => fails
                ? throw new HttpRequestException("There is no network.")
                : Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(values.Select(v => new Embedding<float>(HashedNGrams.Of(v)))));

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
