using System.Text.Json.Nodes;
using RoslynMcp.Tests.PlatformFakes;
using RoslynMcp.Tools.Commerce.Inventory;
using RoslynMcp.Tools.Commerce.Search;
using RoslynMcp.Tools.Commerce.Tests.Support;
using RoslynMcp.Tools.Context;
using RoslynMcp.Tools.Credentials;

namespace RoslynMcp.Tools.Commerce.Tests.Platforms;

[TestClass]
public sealed class ConnectedSearchTests : IDisposable
{
    private static readonly TimeSpan Ample = TimeSpan.FromMinutes(5);

    private readonly TempFolder _folder = new();
    private readonly LeapingTime _time = new();
    private readonly WooCommerceFake _woo = new(150);
    private readonly ShopifyFake _shopify;
    private CommerceTools? _tools;

    public ConnectedSearchTests()
    {
        _shopify = new(300, _time);
        File.Copy(Shop.CataloguePath, _folder.File("catalogue.db"));
    }

    public void Dispose()
    {
        _tools?.Dispose();
        _woo.Dispose();
        _shopify.Dispose();
        _folder.Dispose();
    }

    [TestMethod]
    [DataRow(ShopPlatform.WooCommerce, "W-7", "EUR", "https://woo.example/7", "Woo")]
    [DataRow(ShopPlatform.Shopify, "S-7", "CAD", "{shop}products/thing-7", "Shop")]
    public async Task The_connected_shop_answers_with_its_own_products(ShopPlatform platform, string sku, string currency, string url, string brand)
    {
        var search = await ConnectAsync(platform);

        var found = await search.SearchProductsAsync(Shop.Demo, "Thing 7", limit: 5);

        Assert.AreEqual(SearchSource.Provider, found.Source);
        Assert.IsGreaterThan(5, found.Total);
        Assert.HasCount(5, found.Products);
        var hit = found.Products[0];
        Assert.AreEqual(
            (sku, "Thing 7", 7.5m, currency, url.Replace("{shop}", _shopify.Address.AbsoluteUri), brand, "Things", StockStatus.Low, 0.95),
            (hit.Sku, hit.Name, hit.Price, hit.Currency, hit.Url, hit.Brand, hit.Category, hit.Stock, hit.Score));
        Assert.IsTrue(found.Products.Zip(found.Products.Skip(1)).All(pair => pair.First.Score > pair.Second.Score));
    }

    [TestMethod]
    [DataRow(ShopPlatform.WooCommerce)]
    [DataRow(ShopPlatform.Shopify)]
    public async Task Pages_are_read_until_the_limit_and_the_filter_holds(ShopPlatform platform)
    {
        var search = await ConnectAsync(platform);

        var all = await search.SearchProductsAsync(Shop.Demo, "Thing", limit: 1000);
        var some = await search.SearchProductsAsync(Shop.Demo, "Thing between 10 and 20", category: "thing", inStock: true);
        var none = await search.SearchProductsAsync(Shop.Demo, "Thing", brand: "Nobody");

        var count = platform is ShopPlatform.WooCommerce ? 150 : 300;
        Assert.AreEqual((count, count), (all.Products.Count, all.Total));
        CollectionAssert.AreEqual(Enumerable.Range(10, 10).Select(id => id + 0.5m).ToArray(), some.Products.Select(hit => hit.Price).ToArray());
        Assert.AreEqual((SearchSource.Provider, 10), (some.Source, some.Total));
        Assert.AreNotEqual(SearchSource.Provider, none.Source);
    }

    [TestMethod]
    public async Task A_sku_of_the_catalogue_comes_first_and_the_shop_is_not_asked()
    {
        var search = await ConnectAsync(ShopPlatform.WooCommerce);

        Assert.AreEqual(SearchSource.Exact, (await search.SearchProductsAsync(Shop.Demo, "a4vtg 90")).Source);
        Assert.IsEmpty(_woo.Requests);
    }

    [TestMethod]
    public async Task Another_tenants_shop_is_not_asked()
    {
        var search = await ConnectAsync(ShopPlatform.WooCommerce);

        Assert.AreNotEqual(SearchSource.Provider, (await search.SearchProductsAsync(Shop.Acme, "hydraulic pump")).Source);
        Assert.IsEmpty(_woo.Requests);
    }

    [TestMethod]
    [DataRow(ShopPlatform.WooCommerce, "<html>maintenance</html>")]
    [DataRow(ShopPlatform.WooCommerce, "[{\"id\":1,\"sku\":\"W-")]
    [DataRow(ShopPlatform.WooCommerce, "{\"code\":null}")]
    [DataRow(ShopPlatform.Shopify, "<html>maintenance</html>")]
    [DataRow(ShopPlatform.Shopify, "{\"data\":{\"products\":{\"nodes\":[{\"ti")]
    [DataRow(ShopPlatform.Shopify, "{\"data\":{\"shop\":{\"currencyCode\":\"CAD\"},\"productsCount\":null,\"products\":null}}")]
    public async Task A_shop_that_answers_with_nonsense_is_passed_over(ShopPlatform platform, string body)
    {
        var search = await ConnectAsync(platform);
        Fake(platform).Then(200, body: body);

        await FallsThroughAsync(search);

        Assert.HasCount(1, Fake(platform).Requests);
    }

    [TestMethod]
    public async Task A_product_that_cannot_be_is_left_out_and_markup_is_not_repeated()
    {
        var search = await ConnectAsync(ShopPlatform.WooCommerce);
        _woo.Products[0]["price"] = "free!";
        _woo.Products[1]["sku"] = "";
        _woo.Products[2]["catalog_visibility"] = "hidden";
        _woo.Products[3]["name"] = "Thing <script>alert(1)</script><b>4</b>";
        _woo.Products[3]["permalink"] = "javascript:alert(1)";
        _woo.Products.Insert(5, (JsonObject)_woo.Products[4].DeepClone());

        var found = await search.SearchProductsAsync(Shop.Demo, "Thing", limit: 3);

        CollectionAssert.AreEqual(new[] { "W-4", "W-5", "W-6" }, found.Products.Select(hit => hit.Sku).ToArray());
        Assert.AreEqual(("Thing 4", ""), (found.Products[0].Name, found.Products[0].Url));
    }

    [TestMethod]
    [DataRow(ShopPlatform.WooCommerce)]
    [DataRow(ShopPlatform.Shopify)]
    public async Task A_shop_that_throttles_for_ever_is_asked_once_a_search_and_then_left_alone_for_a_while(ShopPlatform platform)
    {
        var search = await ConnectAsync(platform, TimeSpan.FromSeconds(10));
        Fake(platform).Then(429, retryAfter: "600", times: 1000);

        for (var i = 0; i < 10; i++) await FallsThroughAsync(search);

        Assert.IsLessThan(5, Fake(platform).Requests.Count);
    }

    [TestMethod]
    [DataRow(ShopPlatform.WooCommerce)]
    [DataRow(ShopPlatform.Shopify)]
    public async Task A_shop_that_does_not_answer_is_not_waited_for(ShopPlatform platform)
    {
        var search = await ConnectAsync(platform, TimeSpan.FromMilliseconds(300));
        Fake(platform).ThenHang();

        await FallsThroughAsync(search);
    }

    [TestMethod]
    public async Task A_credential_that_cannot_be_read_costs_a_search_only_its_shop()
    {
        await ConnectAsync(ShopPlatform.WooCommerce);
        _tools!.Dispose();
        _tools = Create(Ample, key: 2);

        await FallsThroughAsync(Shop.Tool<SearchTools>(_tools));
    }

    [TestMethod]
    public async Task A_shop_that_the_host_gives_needs_no_keys_and_goes_before_a_stored_one()
    {
        await ConnectAsync(ShopPlatform.WooCommerce);
        _tools!.Dispose();
        _tools = CommerceTools.Create(Options(Ample, key: 1) with { Shops = [new("demo", ShopPlatform.Shopify, new(_shopify.Address, "", "top_secret"))] });
        using var keyless = CommerceTools.Create(Options(Ample, key: 1) with { CredentialKeys = null, Shops = [new("acme", ShopPlatform.WooCommerce, new(_woo.Address, "ck_1", "top_secret"))] });

        var demo = await Shop.Tool<SearchTools>(_tools).SearchProductsAsync(Shop.Demo, "Thing 7", limit: 1);
        var acme = await Shop.Tool<SearchTools>(keyless).SearchProductsAsync(Shop.Acme, "Thing 7", limit: 1);

        Assert.AreEqual("S-7 W-7", $"{demo.Products[0].Sku} {acme.Products[0].Sku}");
        Assert.AreEqual((ShopPlatform.Shopify, ShopPlatform.WooCommerce), (await _tools.FindPlatformAsync("demo"), await keyless.FindPlatformAsync("acme")));
        Assert.AreEqual(ShopPlatform.Generic, await keyless.FindPlatformAsync("demo"));
        Assert.IsNull(keyless.Credentials);
        Assert.DoesNotContain("top_secret", new ShopConnection("demo", ShopPlatform.Shopify, new(_shopify.Address, "", "top_secret")).ToString());
    }

    [TestMethod]
    public void A_shop_without_a_platform_is_refused()
    {
        var error = Assert.ThrowsExactly<ArgumentException>(
            () => CommerceTools.Create(Options(Ample, key: 1) with { Shops = [new("demo", ShopPlatform.Generic, new(_woo.Address, "", ""))] }));

        Assert.AreEqual("Shops: the platform of demo must be one that can be connected.", error.Message);
    }

    private static async Task FallsThroughAsync(SearchTools search)
    {
        var found = await search.SearchProductsAsync(Shop.Demo, "hydraulic gear pump");
        var own = await Shop.Search.SearchProductsAsync(Shop.Demo, "hydraulic gear pump");

        Assert.AreEqual(SearchSource.Hybrid, found.Source);
        CollectionAssert.AreEqual(own.Products.Select(hit => hit.Sku).ToArray(), found.Products.Select(hit => hit.Sku).ToArray());
    }

    private PlatformFake Fake(ShopPlatform platform) => platform is ShopPlatform.WooCommerce ? _woo : _shopify;

    private CommerceTools Create(TimeSpan patience, byte key) => CommerceTools.Create(Options(patience, key));

    private CommerceOptions Options(TimeSpan patience, byte key) => new()
    {
        CataloguePath = _folder.File("catalogue.db"),
        CredentialKeys = CredentialKeys.Parse($"k:{Convert.ToBase64String([key, .. new byte[31]])}"),
        ProviderPatience = patience,
        Time = _time,
    };

    private async Task<SearchTools> ConnectAsync(ShopPlatform platform, TimeSpan? patience = null)
    {
        _tools = Create(patience ?? Ample, key: 1);
        await _tools.Credentials!.PutAsync("demo", platform, new(Fake(platform).Address, "ck_1", "top_secret"), default);
        return Shop.Tool<SearchTools>(_tools);
    }
}
