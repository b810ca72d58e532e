using System.ComponentModel;
using ModelContextProtocol.Server;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce;

using var commerce = CommerceTools.Create(new CommerceOptions { CataloguePath = Path.Combine(AppContext.BaseDirectory, "catalogue.db") });
var builder = new ToolCatalogBuilder().AddTools(new ShelfTools());
foreach (var tools in commerce.Instances)
{
    builder.AddTools(tools);
}

using var sandbox = new Sandbox(builder.Build());
foreach (var code in args)
{
    Console.WriteLine(await sandbox.RunAsync(new ExecutionRequest(code)) switch
    {
        ExecutionResult.Succeeded { Isolation: IsolationKind.Process } succeeded => succeeded.Value.GetRawText(),
        var other => ExecutionResultJson.ToText(other),
    });
}

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("Things on a shelf.")]
    public static IReadOnlyList<Thing> List([Description("how many")] int count) =>
        [.. Enumerable.Range(1, count).Select(n => new Thing($"thing {n}", n * 1.5m))];

    public sealed record Thing(string Name, decimal Price);
}
