using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce.Analytics;
using RoslynMcp.Tools.Commerce.Customers;
using RoslynMcp.Tools.Commerce.Inventory;
using RoslynMcp.Tools.Commerce.Orders;
using RoslynMcp.Tools.Commerce.Products;
using RoslynMcp.Tools.Commerce.Recommendations;
using RoslynMcp.Tools.Commerce.Search;
using RoslynMcp.Tools.Commerce.Tests.Support;
using BulkTools = RoslynMcp.Tools.Commerce.Bulk.CommerceTools;

namespace RoslynMcp.Tools.Commerce.Tests.Stores.Postgres;

/// <summary>Words that mean something to SQL, to a text query or to the driver, through every field that takes text.</summary>
[TestClass]
public sealed class PostgresTextTests : PostgresToolsTest
{
    [TestMethod]
    [DataRow("'; DROP TABLE roslyn_mcp.products; --")]
    [DataRow("x' OR tenant_id = 'acme' OR 'a' = 'b")]
    [DataRow("\"; SET roslyn_mcp.tenant = 'acme'; --")]
    [DataRow("@tenant $1 :key {0} %s ?")]
    [DataRow("\\' \\\\ E'\\x27' $$ $tag$")]
    [DataRow("% _ * ~ ^ [a-z]+")]
    [DataRow("pump' & 'gear | !valve <-> (a:*) :A <2>")]
    [DataRow("':* ''' () ( ) & | ! <->")]
    [DataRow("\u202Epump\u0301 \U0001F600 ﬁ ½ Ⅷ")]
    [DataRow("\u0001 \u001B[31m \u007F \uFEFF \uFFFF")]
    public async Task Are_text_and_nothing_else(string text)
    {
        var before = await CountsAsync();

        var found = await Shop.Tool<SearchTools>(Tools).SearchProductsAsync(Shop.Demo, text, brand: text, category: text);
        await Shop.Tool<SearchTools>(Tools).SearchProductsAsync(Shop.Demo, text);
        await Shop.Tool<SearchTools>(Tools).SearchByCategoryAsync(Shop.Demo, text);
        var bySku = await Shop.Tool<ProductsTools>(Tools).GetProductDetailsAsync(Shop.Demo, sku: text);
        var byName = await Shop.Tool<ProductsTools>(Tools).GetProductDetailsAsync(Shop.Demo, name: text);
        await Shop.Tool<InventoryTools>(Tools).CheckInventoryAsync(Shop.Demo, [text]);
        await Shop.Tool<RecommendationsTools>(Tools).GetRecommendationsAsync(Shop.Demo, text);
        await Shop.Tool<RecommendationsTools>(Tools).GetRecommendationsAsync(Shop.Demo with { ConversationId = text });
        var order = await Shop.Tool<OrdersTools>(Tools).LookupOrderAsync(Shop.Customer, text);
        var cancelled = await Shop.Tool<OrdersTools>(Tools).CancelOrderAsync(Shop.Customer, text);
        var stock = await Shop.Tool<InventoryTools>(Tools).UpdateStockAsync(Shop.Admin, "ZF5", reason: text, delta: 0);
        var bulk = await Shop.Tool<BulkTools>(Tools).BulkUpdateProductsAsync(Shop.Admin, text, [new(text, 1)]);
        var logged = await Shop.Tool<AnalyticsTools>(Tools).LogEventAsync(Shop.Demo with { ConversationId = text }, EventType.ProductViewed, text, text);
        var foreign = await Shop.Tool<SearchTools>(Tools).SearchProductsAsync(Shop.Demo with { TenantId = text }, "pump");

        Assert.IsEmpty(found.Products);
        Assert.IsFalse(bySku.Found || byName.Found || order.Found);
        Assert.AreEqual(CancelOutcome.NotFound, cancelled.Outcome);
        Assert.AreEqual("The shop has no such SKU.", bulk.Items.Single().Message);
        Assert.IsNotNull(stock);
        Assert.IsNotNull(logged);
        Assert.IsEmpty(foreign.Products);
        CollectionAssert.AreEqual(before.ToArray(), (await CountsAsync()).ToArray());
    }

    [TestMethod]
    public async Task Are_kept_letter_by_letter()
    {
        const string Text = "'; DROP TABLE x; -- \\ \" @p $1 \u202E \U0001F9E4";
        var asker = Shop.Customer with { UserId = Text };

        await Shop.Tool<CustomersTools>(Tools).UpdateCustomerPreferencesAsync(
            asker, 0, sizes: new Dictionary<string, string> { [Text] = Text }, brands: [Text]);

        var kept = await Shop.Tool<CustomersTools>(Tools).GetPreferencesAsync(asker);
        Assert.AreEqual((Text, Text, Text), (kept.Sizes.Single().Key, kept.Sizes.Single().Value, kept.Brands.Single()));
    }

    [TestMethod]
    [DataRow('\0')]
    [DataRow('\uD800')]
    [DataRow('\uDFFF')]
    public async Task That_no_database_can_keep_are_refused(char character)
    {
        var text = $"a{character}b";
        var rule = $"must be whole Unicode text without the character U+0000; got a string of {text.Length} characters.";

        await Refused.With($"idempotencyKey: {rule}", () => Shop.Tool<AnalyticsTools>(Tools).LogEventAsync(Shop.Demo, EventType.ProductViewed, text));
        await Refused.With($"brand: {rule}", () => Shop.Tool<SearchTools>(Tools).SearchProductsAsync(Shop.Demo, "pump", brand: text));
        await Refused.With($"orderId: {rule}", () => Shop.Tool<OrdersTools>(Tools).LookupOrderAsync(Shop.Customer, text));
        Assert.IsNotEmpty((await Shop.Tool<SearchTools>(Tools).SearchProductsAsync(Shop.Demo, $"pump {character}")).Products, "A query is read by its words.");
    }

    private static Task<IReadOnlyList<string>> CountsAsync() => Shared.SuperuserAsync(
        """
        SELECT concat(tenant_id, COUNT(*), SUM(price_cents)) FROM roslyn_mcp.products GROUP BY tenant_id
        UNION ALL SELECT concat(tenant_id, COUNT(*)) FROM roslyn_mcp.orders GROUP BY tenant_id, status
        ORDER BY 1
        """);
}
