using RoslynMcp.Runtime.Results;
using RoslynMcp.Tests.Support;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Tests.Metering;

/// <summary>
/// Wherever the stack ends, the answer is the limit. What the framework calls of a guest in mid-await is the place to look at: an
/// exception that it throws again on a pool thread ends the process: this one, and no test after it is run.
/// </summary>
[TestClass]
public sealed class StackEdgeTests : SandboxTest
{
    /// <summary>Depths tried on either side of the last that succeeds: more than the framework's frames between two probes take.</summary>
    private const int Around = 12;

    public static IEnumerable<object[]> Cases => SnippetCase.ReadAll("Edges").Select(found => new object[] { found.Name });

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public async Task The_stack_may_end_anywhere(string name)
    {
        var edge = new EdgeTools();
        var code = SnippetCase.Read("Edges", name).Code;
        using var box = InProcess(new ToolCatalogBuilder().AddTools(edge).Build());

        var (last, first) = (0, 1 << 18);
        while (first - last > 1)
        {
            var middle = (last + first) / 2;
            (last, first) = await SucceedsAsync(middle) ? (middle, first) : (last, middle);
        }

        for (var depth = last - Around; depth < last + Around; depth++)
        {
            await SucceedsAsync(depth);
        }

        async Task<bool> SucceedsAsync(int depth)
        {
            edge.Next = depth;
            return await box.RunAsync(new ExecutionRequest(code)) switch
            {
                ExecutionResult.Succeeded => true,
                ExecutionResult.LimitExceeded { Error.Code: "stack" } => false,
                var other => throw new AssertFailedException($"{depth} deep: {ExecutionResultJson.ToText(other)}"),
            };
        }
    }
}
