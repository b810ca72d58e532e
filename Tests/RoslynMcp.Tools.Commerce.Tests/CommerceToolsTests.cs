using System.Reflection;
using ModelContextProtocol.Server;
using RoslynMcp.Tools.Commerce.Tests.Support;
using RoslynMcp.Tools.Context;
using DescriptionAttribute = System.ComponentModel.DescriptionAttribute;

namespace RoslynMcp.Tools.Commerce.Tests;

[TestClass]
public sealed class CommerceToolsTests
{
    [TestMethod]
    public void Creating_the_tools_does_not_touch_the_disk()
    {
        using var folder = new TempFolder();
        using var tools = Shop.At(folder.File("deep/catalogue.db"));

        Assert.HasCount(3, tools.Instances);
        Assert.IsFalse(Directory.Exists(folder.File("deep")));
    }

    [TestMethod]
    public void A_blank_path_is_refused_at_creation()
    {
        var error = Assert.ThrowsExactly<ArgumentException>(() => Shop.At(" "));

        Assert.AreEqual("CataloguePath: must be a path or null; got a blank string. (Parameter 'options')", error.Message);
    }

    [TestMethod]
    public void Every_tool_only_reads_and_says_what_it_and_each_of_its_parameters_is()
    {
        using var tools = CommerceTools.Create();
        var methods = tools.Instances
            .SelectMany(tool => tool.GetType().GetMethods())
            .Where(method => method.IsDefined(typeof(McpServerToolAttribute)))
            .ToList();

        CollectionAssert.AreEquivalent(
            new[] { "search_products", "get_product_details", "check_inventory" },
            methods.Select(method => method.GetCustomAttribute<McpServerToolAttribute>()!.Name).ToArray());
        foreach (var method in methods)
        {
            var attribute = method.GetCustomAttribute<McpServerToolAttribute>()!;
            Assert.IsTrue(attribute.ReadOnly && attribute.Idempotent && !attribute.Destructive, method.Name);
            Assert.IsTrue(method.IsDefined(typeof(DescriptionAttribute)), method.Name);
            foreach (var parameter in method.GetParameters().Where(IsVisible))
                Assert.IsTrue(parameter.IsDefined(typeof(DescriptionAttribute)), $"{method.Name}.{parameter.Name}");
        }
    }

    private static bool IsVisible(ParameterInfo parameter)
        => parameter.ParameterType != typeof(ToolContext) && parameter.ParameterType != typeof(CancellationToken);
}
