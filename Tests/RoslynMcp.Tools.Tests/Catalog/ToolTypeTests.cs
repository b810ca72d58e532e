using System.Text.Json;
using ModelContextProtocol.Server;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;
using RoslynMcp.Tools.Tests.Facade;

namespace RoslynMcp.Tools.Tests.Catalog;

[TestClass]
public class ToolTypeTests
{
    private readonly ToolCatalog _catalog = new ToolCatalogBuilder().AddTools(typeof(TreeTools)).Build();

    [TestMethod]
    public async Task Types_that_repeat_and_recurse_keep_their_names()
    {
        var source = FacadeGenerator.Generate(_catalog);

        CompiledFacade.AssertCompiles(CompiledFacade.Text(source));
        Assert.AreEqual("", string.Join('\n', source.Notes));
        await Verifier.Verify(source.Tools.Single().Declaration(FacadeDetail.Full));
    }

    [TestMethod]
    public async Task What_a_tool_writes_the_facade_reads()
    {
        const string branch = """
            {"name":"b","children":[],"parent":null,"leaves":[{"size":1.5,"next":{"size":2}}],"moreLeaves":null,"tags":{"a":["x"]},
            "otherTags":{},"day":null,"firstDay":"monday","id":"00000000-0000-0000-0000-000000000001","planted":"2024-05-01"}
            """;
        var arguments = $$$"""{"root":{{{branch}}},"other":null,"more":[{{{branch}}}],"byName":{"l":{"size":3}},"day":"friday","leaves":[]}""";

        var result = await _catalog.CallAsync("tree.grow", arguments);

        var method = CompiledFacade.Load(_catalog).GetType("Tools.Tree")!.GetMethod("GrowAsync")!;
        var read = FacadeCall.Make(method, new object?[method.GetParameters().Length], JsonElement.Parse(result)).Result;
        StringAssert.Contains(JsonSerializer.Serialize(read, FacadeSerializer.Options()), "\"day\":\"friday\"");
    }

    [TestMethod]
    public async Task A_tool_may_take_and_give_any_JSON()
    {
        var catalog = new ToolCatalogBuilder().AddTools(typeof(AnyJson)).Build();

        StringAssert.Contains(FacadeGenerator.Generate(catalog).Tools.Single().Declaration(FacadeDetail.Signature), "GiveAsync(JsonElement value, JsonElement? other = null)");
        Assert.AreEqual("""{"a":[1]}""", await catalog.CallAsync("any_json.give", """{"value":{"a":[1]}}"""));
    }

    [McpServerToolType]
    private static class AnyJson
    {
        [McpServerTool(ReadOnly = true)]
        public static JsonElement Give(JsonElement value, JsonElement? other = null) => other ?? value;
    }
}
