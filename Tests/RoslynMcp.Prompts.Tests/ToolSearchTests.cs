using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;
using VerifyMSTest;

namespace RoslynMcp.Prompts.Tests;

[TestClass]
public sealed class ToolSearchTests
{
    private static readonly ToolSearch Commerce = Over(Catalogs.Commerce());

    private static readonly ToolSearch Shop = Over(ToolCatalog.Create(
        Catalogs.Tool("orders", "find_orders", "Find orders of a customer.", "customer"),
        Catalogs.Tool("orders", "cancel", "Cancel one order, before it is sent.", "order"),
        Catalogs.Tool("stock", "count", "Pieces on hand.", "sku"),
        Catalogs.Tool("stock", "find", "Where a product lies; orders are not looked at, nor are orders of orders.", "sku")));

    [TestMethod]
    public Task Details_index() => Verifier.Verify(Commerce.Find("", FacadeDetail.Index).Text);

    [TestMethod]
    public Task Details_signature() => Verifier.Verify(Commerce.Find("").Text);

    [TestMethod]
    public Task Details_full() => Verifier.Verify(Commerce.Find("check_inventory", FacadeDetail.Full).Text);

    [TestMethod]
    [DataRow("find_orders")]
    [DataRow("orders.find_orders")]
    [DataRow("FindOrdersAsync")]
    [DataRow("Orders.FindOrdersAsync")]
    [DataRow("  orders.FIND_orders ")]
    public void A_tool_that_is_called_exactly_so_comes_first(string query) => Assert.AreEqual("orders.find_orders", Ids(Shop.Find(query))[0]);

    [TestMethod]
    public void A_short_exact_name_wins_over_better_matches()
        => Assert.AreEqual("stock.find", Ids(Shop.Find("find"))[0]);

    [TestMethod]
    public void A_word_in_the_name_counts_more_than_the_same_word_in_the_description()
        => Assert.AreEqual("orders.find_orders", Ids(Shop.Find("customer orders"))[0]);

    [TestMethod]
    public void Parameter_names_are_found()
        => Assert.AreEqual("stock.count, stock.find", string.Join(", ", Ids(Shop.Find("sku")).Order()));

    [TestMethod]
    public void Singular_finds_plural()
        => CollectionAssert.Contains(Ids(Shop.Find("piece")), "stock.count");

    [TestMethod]
    public void The_limit_cuts_and_the_total_says_so()
    {
        var answer = Shop.Find("", limit: 3);

        Assert.HasCount(3, answer.Tools);
        Assert.AreEqual(4, answer.Total);
    }

    [TestMethod]
    public void A_limit_below_one_is_refused()
        => Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => Shop.Find("stock", limit: 0));

    [TestMethod]
    public void An_answer_without_tools_names_those_that_are_spelled_nearly_so()
    {
        var answer = Commerce.Find("invntory");

        Assert.AreEqual(0, answer.Total);
        Assert.AreEqual(
            "No tool matches 'invntory'. Nearby:\nInventory.CheckInventoryAsync: Stock of products or variants by SKU.", answer.Text);
    }

    [TestMethod]
    public void An_answer_without_anything_near_names_the_categories()
        => Assert.AreEqual("No tool matches 'weather'. There are: Search (2), Analytics (1), Inventory (1), Products (1), Recommendations (1).", Commerce.Find("weather").Text);

    [TestMethod]
    public void An_empty_catalog_says_so() => Assert.AreEqual("There are no tools.", Over(ToolCatalog.Create()).Find("").Text);

    [TestMethod]
    public void Equal_scores_stand_in_the_order_of_their_ids()
    {
        var search = Over(ToolCatalog.Create(Catalogs.Tool("b", "read"), Catalogs.Tool("a", "read")));

        Assert.AreEqual("a.read, b.read", string.Join(", ", Ids(search.Find("thing"))));
    }

    private static ToolSearch Over(ToolCatalog catalog) => new(catalog, catalog.Facade());

    private static string[] Ids(ToolSearchAnswer answer) => [.. answer.Tools.Select(tool => tool.Id)];
}
