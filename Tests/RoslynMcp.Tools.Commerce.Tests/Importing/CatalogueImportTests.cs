using System.Text.Json.Nodes;
using RoslynMcp.Tests.PlatformFakes;
using RoslynMcp.Tools.Commerce.Importing;
using RoslynMcp.Tools.Commerce.Platforms;
using RoslynMcp.Tools.Commerce.Products;
using RoslynMcp.Tools.Commerce.Search;
using RoslynMcp.Tools.Commerce.Stores.Sqlite;
using RoslynMcp.Tools.Commerce.Tests.Support;
using RoslynMcp.Tools.Context;
using RoslynMcp.Tools.Credentials;

namespace RoslynMcp.Tools.Commerce.Tests.Importing;

[TestClass]
public sealed class CatalogueImportTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly LeapingTime _time = new();
    private readonly WooCommerceFake _woo = new(150);
    private readonly ShopifyFake _shopify;
    private readonly CommerceTools _tools;

    public CatalogueImportTests()
    {
        _shopify = new(0, _time);
        File.Copy(Shop.CataloguePath, _folder.File("catalogue.db"));
        _tools = CommerceTools.Create(new()
        {
            CataloguePath = _folder.File("catalogue.db"),
            CredentialKeys = CredentialKeys.Parse($"k:{Convert.ToBase64String(new byte[32])}"),
            Time = _time,
        });
    }

    public void Dispose()
    {
        _tools.Dispose();
        _woo.Dispose();
        _shopify.Dispose();
        _folder.Dispose();
    }

    [TestMethod]
    public async Task A_woocommerce_shop_is_imported_with_its_variations_and_replaces_what_was_there()
    {
        await ConnectAsync(ShopPlatform.WooCommerce, _woo.Address);
        _woo.Products[1]["sku"] = "";
        _woo.Products[2]["sku"] = "w 1";
        _woo.Products[3]["variations"] = new JsonArray(41, 42);
        _woo.Products[3]["attributes"] = new JsonArray(new JsonObject { ["name"] = "Colour", ["options"] = new JsonArray("red", "blue") });
        _woo.Products[3]["images"] = new JsonArray(new JsonObject { ["src"] = "https://woo.example/4.jpg", ["alt"] = "Four" });
        _woo.Variations[4] = [Variation(41, "W-4-R", "red"), Variation(42, "W-4-B", "blue")];

        var first = await _tools.ImportAsync("demo");
        var again = await _tools.ImportAsync("demo");

        Assert.AreEqual(new ImportResult(148, 2, 4500), first);
        Assert.AreEqual(new ImportResult(148, 2, 0), again);
        var four = (await ProductAsync("W-4-B"))!;
        Assert.AreEqual(
            ("W-4", "Thing 4", 4.5m, "EUR", "Woo", "Things", "A thing & more", 14),
            (four.Sku, four.Name, four.Price, four.Currency, four.Brand, four.Category, four.Description, four.Quantity));
        Assert.AreEqual("W-4-R red 9.90 7,W-4-B blue 9.90 7", string.Join(',', four.Variants.Select(v => FormattableString.Invariant($"{v.Sku} {v.Name} {v.Price:0.00} {v.Quantity}"))));
        Assert.AreEqual(("red, blue", "https://woo.example/4.jpg"), (four.Specs!["Colour"], four.Images.Single().Url));
        Assert.IsNull(await ProductAsync("A4VTG90"));
        Assert.AreEqual(SearchSource.Exact, (await Shop.Tool<SearchTools>(_tools).SearchProductsAsync(Shop.Demo, "w150")).Source);
        var acme = await Shop.Tool<ProductsTools>(_tools).GetProductDetailsAsync(Shop.Acme, "A4VTG90");
        Assert.IsTrue(acme.Found, "Another tenant's products are left alone.");
    }

    [TestMethod]
    public async Task A_shopify_shop_is_imported_from_its_bulk_file()
    {
        await ConnectAsync(ShopPlatform.Shopify, _shopify.Address);
        _shopify.BulkLines.AddRange(
        [
            Line("Product", "p1", null, "\"title\":\"Gear\",\"handle\":\"gear\",\"onlineStoreUrl\":\"https://s.example/gear\",\"vendor\":\"V\",\"productType\":\"Gears\",\"description\":\"Round.\""),
            Line("ProductVariant", "v1", "p1", "\"sku\":\"G-1\",\"title\":\"Default Title\",\"price\":\"12.00\",\"inventoryQuantity\":4,\"inventoryPolicy\":\"CONTINUE\",\"inventoryItem\":{\"tracked\":true}"),
            Line("Product", "p2", null, "\"title\":\"Shirt\",\"handle\":\"work-shirt\""),
            Line("Product", "p3", null, "\"title\":\"Nameless\",\"handle\":\"nameless\""),
            Line("ProductVariant", "v2", "p2", "\"sku\":\"T-S\",\"title\":\"S\",\"price\":\"20.00\",\"inventoryQuantity\":1,\"inventoryPolicy\":\"DENY\",\"inventoryItem\":{\"tracked\":true}"),
            Line("ProductVariant", "v3", "p2", "\"sku\":\"T-M\",\"title\":\"M\",\"price\":\"21.00\",\"inventoryQuantity\":2,\"inventoryPolicy\":\"DENY\",\"inventoryItem\":{\"tracked\":true}"),
            Line("ProductVariant", "v4", "p3", "\"sku\":null,\"title\":\"Default Title\",\"price\":\"1.00\",\"inventoryQuantity\":0,\"inventoryPolicy\":\"DENY\",\"inventoryItem\":{\"tracked\":false}"),
            Line("Image", "i1", "p2", "\"url\":\"https://s.example/shirt.jpg\",\"altText\":null"),
        ]);

        var result = await _tools.ImportAsync("demo");

        Assert.AreEqual(new ImportResult(2, 1, 4500), result);
        var gear = (await ProductAsync("g1"))!;
        Assert.AreEqual(
            ("G-1", "Gear", "https://s.example/gear", 12m, "CAD", "V", "Gears", "Round.", 4, 0),
            (gear.Sku, gear.Name, gear.Url, gear.Price, gear.Currency, gear.Brand, gear.Category, gear.Description, gear.Quantity, gear.Variants.Count));
        var shirt = (await ProductAsync("T-M"))!;
        Assert.AreEqual(("work-shirt", 3, "T-S,T-M", "https://s.example/shirt.jpg"), (
            shirt.Sku, shirt.Quantity, string.Join(',', shirt.Variants.Select(variant => variant.Sku)), shirt.Images.Single().Url));
    }

    [TestMethod]
    public async Task An_import_that_is_interrupted_takes_nothing_away_and_goes_on_where_it_stopped_when_it_is_made_again()
    {
        await ConnectAsync(ShopPlatform.WooCommerce, _woo.Address);
        _woo.NextLink = _ => null;

        await Assert.ThrowsExactlyAsync<PlatformException>(() => _tools.ImportAsync("demo"));

        Assert.IsNotNull(await ProductAsync("A4VTG90"));
        Assert.IsNotNull(await ProductAsync("W-1"));
        Assert.IsNull(await ProductAsync("W-150"));
        _woo.NextLink = null;
        var requests = _woo.Authorizations.Count;
        Assert.AreEqual(new ImportResult(150, 0, 4500, Resumed: 100), await _tools.ImportAsync("demo"));
        Assert.AreEqual(2, _woo.Authorizations.Count - requests, "The page that it stopped at is looked at again, and the next one is read.");
        Assert.IsNotNull(await ProductAsync("W-150"));
        Assert.AreEqual(new ImportResult(150, 0, 0), await _tools.ImportAsync("demo"), "What came to its end is not gone on with.");
    }

    [TestMethod]
    public async Task An_import_begins_anew_where_going_on_could_miss_something()
    {
        await ConnectAsync(ShopPlatform.WooCommerce, _woo.Address);
        async Task<ImportResult> InterruptedAsync(Func<Task> between)
        {
            _woo.NextLink = _ => null;
            await Assert.ThrowsExactlyAsync<PlatformException>(() => _tools.ImportAsync("demo"));
            _woo.NextLink = null;
            await between();
            return await _tools.ImportAsync("demo");
        }

        Assert.AreEqual(new ImportResult(150, 0, 4500), await InterruptedAsync(() => Task.Delay(TimeSpan.FromHours(1), _time)), "an hour later");
        _woo.Products.RemoveAt(0);
        Assert.AreEqual(
            new ImportResult(148, 0, 2),
            await InterruptedAsync(() =>
            {
                _woo.Products.RemoveAt(0);
                return Task.CompletedTask;
            }),
            "pages that have shifted");
        using var other = new WooCommerceFake(120);
        Assert.AreEqual(new ImportResult(120, 0, 30), await InterruptedAsync(() => ConnectAsync(ShopPlatform.WooCommerce, other.Address)), "another shop");
    }

    [TestMethod]
    public async Task An_import_begins_anew_over_a_catalogue_that_lost_what_it_had_brought()
    {
        await ConnectAsync(ShopPlatform.WooCommerce, _woo.Address);
        _woo.NextLink = _ => null;
        await Assert.ThrowsExactlyAsync<PlatformException>(() => _tools.ImportAsync("demo"));
        _woo.NextLink = null;
        using var database = new SqliteDatabase(new() { CataloguePath = _folder.File("catalogue.db") });
        await new SqliteProductImport(database).KeepOnlyAsync("demo", ["W1"], default);

        Assert.AreEqual(new ImportResult(150, 0, 0), await _tools.ImportAsync("demo"));
    }

    [TestMethod]
    public async Task A_shop_that_lists_nothing_does_not_empty_the_catalogue()
    {
        await ConnectAsync(ShopPlatform.WooCommerce, _woo.Address);
        _woo.Products.Clear();

        var error = await Assert.ThrowsExactlyAsync<PlatformException>(() => _tools.ImportAsync("demo"));

        Assert.AreEqual("The shop lists no product that can be imported; nothing was removed.", error.Message);
        Assert.IsNotNull(await ProductAsync("A4VTG90"));
    }

    [TestMethod]
    public async Task Without_a_connected_shop_there_is_nothing_to_import()
    {
        var error = await Assert.ThrowsExactlyAsync<InvalidOperationException>(() => _tools.ImportAsync("demo"));

        Assert.AreEqual("No shop of this tenant is connected. Put its credential into CommerceTools.Credentials.", error.Message);
    }

    private static JsonObject Variation(int id, string sku, string colour) => new()
    {
        ["id"] = id,
        ["parent_id"] = 4,
        ["sku"] = sku,
        ["price"] = "9.90",
        ["stock_quantity"] = 7,
        ["attributes"] = new JsonArray(new JsonObject { ["name"] = "Colour", ["option"] = colour }),
    };

    private static string Line(string type, string id, string? parent, string rest)
        => $"{{\"__typename\":\"{type}\",\"id\":\"{id}\",{(parent is null ? "" : $"\"__parentId\":\"{parent}\",")}{rest}}}";

    private Task ConnectAsync(ShopPlatform platform, Uri address)
        => _tools.Credentials!.PutAsync("demo", platform, new(address, "ck_1", "top_secret"), default);

    private async Task<ProductDetails?> ProductAsync(string sku)
        => (await Shop.Tool<ProductsTools>(_tools).GetProductDetailsAsync(Shop.Demo, sku, includeSpecs: true)).Product;
}
