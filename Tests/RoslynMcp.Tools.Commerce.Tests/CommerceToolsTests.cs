using System.Text.Json;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce.Tests.Support;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Tools.Commerce.Tests;

[TestClass]
public sealed class CommerceToolsTests
{
    [TestMethod]
    public void Creating_the_tools_does_not_touch_the_disk()
    {
        using var folder = new TempFolder();
        using var tools = Shop.At(folder.File("deep/catalogue.db"));

        Assert.HasCount(8, tools.Instances);
        Assert.IsFalse(Directory.Exists(folder.File("deep")));
    }

    [TestMethod]
    public void A_blank_path_is_refused_at_creation()
    {
        var error = Assert.ThrowsExactly<ArgumentException>(() => Shop.At(" "));

        Assert.AreEqual("CataloguePath: must be a path or null; got a blank string. (Parameter 'options')", error.Message);
    }

    [TestMethod]
    [DataRow("search.search_products", "reads", ToolRoles.Public)]
    [DataRow("search.search_by_category", "reads", ToolRoles.Public)]
    [DataRow("products.get_product_details", "reads", ToolRoles.Public)]
    [DataRow("inventory.check_inventory", "reads", ToolRoles.Public)]
    [DataRow("inventory.update_stock", "writes", ToolRoles.MerchantAdmin)]
    [DataRow("recommendations.get_recommendations", "reads", ToolRoles.Public)]
    [DataRow("customers.get_preferences", "reads", ToolRoles.VerifiedCustomer)]
    [DataRow("customers.update_customer_preferences", "writes idempotently", ToolRoles.VerifiedCustomer)]
    [DataRow("orders.lookup_order", "reads", ToolRoles.VerifiedCustomer)]
    [DataRow("orders.cancel_order", "destroys idempotently", ToolRoles.VerifiedCustomer)]
    [DataRow("analytics.log_event", "writes idempotently", ToolRoles.Public)]
    [DataRow("analytics.query_events", "reads", ToolRoles.MerchantAdmin)]
    [DataRow("analytics.sales_report", "reads", ToolRoles.MerchantAdmin)]
    [DataRow("commerce.bulk_update_products", "destroys idempotently", ToolRoles.MerchantAdmin)]
    public void A_tool_has_its_effects_and_its_role(string id, string effects, ToolRoles roles)
    {
        var tool = Shop.Catalog.Find(id)!;

        Assert.AreEqual(effects, tool.Effects switch
        {
            { ReadOnly: true, Destructive: false, Idempotent: true } => "reads",
            { ReadOnly: false, Destructive: false, Idempotent: false } => "writes",
            { ReadOnly: false, Destructive: false, Idempotent: true } => "writes idempotently",
            { ReadOnly: false, Destructive: true, Idempotent: true } => "destroys idempotently",
            _ => tool.Effects.ToString(),
        });
        Assert.AreEqual(roles, tool.RequiredRoles);
    }

    [TestMethod]
    public void There_are_fourteen_tools_and_a_visitor_sees_six()
    {
        Assert.HasCount(14, Shop.Catalog.Tools);
        Assert.HasCount(6, Shop.Catalog.For(ToolRoles.Public).Tools);
        Assert.HasCount(10, Shop.Catalog.For(ToolRoles.VerifiedCustomer).Tools);
        Assert.HasCount(10, Shop.Catalog.For(ToolRoles.MerchantAdmin).Tools);
        Assert.AreSame(Shop.Catalog, Shop.Catalog.For(ToolRoles.MerchantAdmin | ToolRoles.VerifiedCustomer));
    }

    [TestMethod]
    public async Task A_tool_outside_the_callers_role_is_refused_before_its_arguments_are_read()
    {
        var refused = await Assert.ThrowsExactlyAsync<ToolFailedException>(async () => await Shop.Catalog.Find("commerce.bulk_update_products")!
            .Handler(new(JsonElement.Parse("{}"), Shop.Demo), default));

        Assert.AreEqual("commerce.bulk_update_products is not for this caller: it needs the role MerchantAdmin.", refused.Message);
    }

    [TestMethod]
    public void Every_tool_says_what_it_and_each_of_its_parameters_is()
    {
        foreach (var tool in Shop.Catalog.Tools)
        {
            Assert.AreNotEqual("", tool.Description, tool.Id);
            Assert.IsNotNull(tool.OutputSchema, tool.Id);
            foreach (var parameter in tool.InputSchema.GetProperty("properties").EnumerateObject())
                Assert.IsTrue(parameter.Value.TryGetProperty("description", out _), $"{tool.Id}.{parameter.Name}");
        }
    }

    [TestMethod]
    public void No_tool_lets_a_model_choose_a_tenant_or_a_customer()
    {
        var names = Shop.Catalog.Tools
            .SelectMany(tool => tool.InputSchema.GetProperty("properties").EnumerateObject().Select(parameter => parameter.Name))
            .Where(name => name.Contains("tenant", StringComparison.OrdinalIgnoreCase)
                || name.Contains("customer", StringComparison.OrdinalIgnoreCase) || name.Contains("user", StringComparison.OrdinalIgnoreCase));

        Assert.IsEmpty(names);
    }
}
