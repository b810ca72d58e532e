namespace RoslynMcp.Runtime.Tests.Corpus;

[TestClass]
public sealed class HostileCases : SandboxTest
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Cases", "Hostile");

    public static IEnumerable<object[]> Names => Directory.EnumerateFiles(Root, "*.csx", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(path => new object[] { Path.GetRelativePath(Root, path) });

    public static string Read(string name) => File.ReadAllText(Path.Combine(Root, name));

    [TestMethod]
    [DynamicData(nameof(Names))]
    public async Task Nothing_hostile_ever_runs(string name)
    {
        var result = await RunAsync(Read(name));

        Assert.IsInstanceOfType<ExecutionResult.Rejected>(result, ExecutionResultJson.ToText(result));
        Assert.IsNull(((ExecutionResult.Rejected)result).Error, "The source rules refuse it, not only IL verification.");
    }
}
