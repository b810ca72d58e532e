using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Tests.ToolAuthoring;

[TestClass]
public sealed class QuietTests
{
    [TestMethod]
    public async Task A_project_without_the_attribute_is_not_looked_at()
    {
        const string Source = """
            class McpServerToolAttribute : System.Attribute;
            class ShelfTools { [McpServerTool] public static object Any(string password) => password; }
            """;
        var compilation = CSharpCompilation.Create(
            "plain",
            [CSharpSyntaxTree.ParseText(Source)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        Assert.HasCount(0, await ToolProject.AnalyzeAsync(compilation));
    }

    [TestMethod]
    public async Task Code_that_does_not_compile_does_not_trip_the_rules()
    {
        const string Source = """
            using ModelContextProtocol.Server;
            [McpServerToolType] public class ShelfTools
            {
                [McpServerTool(ReadOnly = )] public static Missing Any(Unknown thing, [] int) => ;
                [McpServerTool(Name = 5)] public static async Task<
            }
            """;
        var broken = ToolProject.Compile([]).AddSyntaxTrees(CSharpSyntaxTree.ParseText(Source));

        var found = await ToolProject.AnalyzeAsync(broken);

        Assert.IsFalse(found.Any(finding => finding.Id == "AD0001"), string.Join("\n", found));
    }
}
