namespace RoslynMcp.Server.Tests.Support;

/// <summary>One catalogue for all tests: seeding takes more than a second.</summary>
[TestClass]
public static class Seeded
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("roslyn-mcp-catalogue-").FullName;

    internal static string CataloguePath => Path.Combine(Folder, "catalogue.db");

    [AssemblyInitialize]
    public static async Task Seed(TestContext context)
    {
        using var command = new RoslynMcpCommand();
        var run = await command.RunAsync("return (await Search.SearchProductsAsync(\"pump\", limit: 1)).Total > 0;", ["run", "--json"]);
        Assert.AreEqual(0, run.ExitCode, run.Output + run.Error);
    }

    [AssemblyCleanup]
    public static void Forget() => Directory.Delete(Folder, recursive: true);
}
