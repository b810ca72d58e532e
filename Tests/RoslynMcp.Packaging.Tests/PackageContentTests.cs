using System.IO.Compression;
using System.Xml.Linq;

namespace RoslynMcp.Packaging.Tests;

[TestClass]
public sealed class PackageContentTests
{
    /// <summary>Central pins of what comes along transitively are written into a package as well.</summary>
    private const string Pinned = " Microsoft.Extensions.AI.Abstractions ModelContextProtocol.Core";

    [TestMethod]
    [DataRow("RoslynMcp.Analyzers", "analyzers/dotnet/cs/RoslynMcp.Analyzers.CodeFixes.dll analyzers/dotnet/cs/RoslynMcp.Analyzers.dll")]
    [DataRow("RoslynMcp.Analyzers.Rules", "lib/netstandard2.0/RoslynMcp.Analyzers.dll lib/netstandard2.0/RoslynMcp.Analyzers.xml")]
    [DataRow("RoslynMcp.Guest", "lib/net10.0/RoslynMcp.Guest.dll lib/net10.0/RoslynMcp.Guest.xml")]
    [DataRow("RoslynMcp.Runtime", "lib/net10.0/RoslynMcp.Runtime.dll lib/net10.0/RoslynMcp.Runtime.xml")]
    [DataRow("RoslynMcp.Tools", "lib/net10.0/RoslynMcp.Tools.dll lib/net10.0/RoslynMcp.Tools.xml")]
    [DataRow("RoslynMcp.Tools.Mcp", "lib/net10.0/RoslynMcp.Tools.Mcp.dll lib/net10.0/RoslynMcp.Tools.Mcp.xml")]
    [DataRow("RoslynMcp.Tools.Commerce", "lib/net10.0/RoslynMcp.Tools.Commerce.dll lib/net10.0/RoslynMcp.Tools.Commerce.xml")]
    public void A_package_holds_its_assemblies_and_no_others(string id, string expected)
    {
        using var package = Open(id);
        var code = package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("lib/", StringComparison.Ordinal)
            || name.StartsWith("analyzers/", StringComparison.Ordinal));

        Assert.AreEqual(expected, string.Join(" ", code.Order(StringComparer.Ordinal)));
        Assert.IsNotNull(package.GetEntry("README.md"));
    }

    [TestMethod]
    [DataRow("RoslynMcp.Analyzers", "")]
    [DataRow("RoslynMcp.Analyzers.Rules", "")]
    [DataRow("RoslynMcp.Guest", "")]
    [DataRow("RoslynMcp.Runtime", "Microsoft.CodeAnalysis.CSharp.Scripting Mono.Cecil RoslynMcp.Analyzers.Rules RoslynMcp.Guest RoslynMcp.Tools"
        + Pinned + " Microsoft.CodeAnalysis.Analyzers Microsoft.CodeAnalysis.CSharp")]
    [DataRow("RoslynMcp.Tools", "Microsoft.Extensions.AI.Abstractions ModelContextProtocol.Core")]
    [DataRow("RoslynMcp.Tools.Mcp", "RoslynMcp.Tools" + Pinned)]
    [DataRow("RoslynMcp.Tools.Commerce", "Microsoft.Data.Sqlite Npgsql Pgvector Polly.Core RoslynMcp.Tools Serilog System.Numerics.Tensors" + Pinned)]
    public void A_package_depends_on_what_it_needs_and_on_nothing_else(string id, string expected)
    {
        var dependencies = Specification(id).Descendants().Where(element => element.Name.LocalName == "dependency");

        CollectionAssert.AreEquivalent(
            expected.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            dependencies.Select(x => x.Attribute("id")!.Value).ToArray());
    }

    [TestMethod]
    [DataRow("RoslynMcp.Worker.dll")]
    [DataRow("RoslynMcp.Worker.runtimeconfig.json")]
    [DataRow("RoslynMcp.Worker.deps.json")]
    [DataRow("RoslynMcp.Runtime.dll")]
    [DataRow("RoslynMcp.Guest.dll")]
    [DataRow("RoslynMcp.Analyzers.dll")]
    [DataRow("Microsoft.CodeAnalysis.CSharp.dll")]
    [DataRow("Mono.Cecil.dll")]
    public void The_runtime_package_brings_the_worker_along(string file)
    {
        using var package = Open("RoslynMcp.Runtime");

        Assert.IsNotNull(package.GetEntry($"worker/{file}"));
    }

    [TestMethod]
    public void Every_package_states_its_licence_and_describes_itself()
    {
        foreach (var file in Directory.EnumerateFiles(PackageTest.Feed.Packages, "*.nupkg"))
        {
            var id = Path.GetFileName(file).Replace($".{PackageFeed.Version}.nupkg", "", StringComparison.Ordinal);
            var metadata = Specification(id).Descendants().ToLookup(element => element.Name.LocalName, element => element.Value);

            Assert.AreEqual("MIT", metadata["license"].Single());
            Assert.AreEqual("README.md", metadata["readme"].Single());
            Assert.AreNotEqual("", metadata["description"].Single());
        }
    }

    [TestMethod]
    public void The_analyzers_bring_the_page_of_each_rule()
    {
        using var package = Open("RoslynMcp.Analyzers");

        Assert.IsNotNull(package.GetEntry("docs/RMCP101.md"));
        Assert.IsNotNull(package.GetEntry("docs/snippet-rules.md"));
    }

    private static ZipArchive Open(string id) =>
        ZipFile.OpenRead(Path.Combine(PackageTest.Feed.Packages, $"{id}.{PackageFeed.Version}.nupkg"));

    private static XDocument Specification(string id)
    {
        using var package = Open(id);
        using var nuspec = package.GetEntry($"{id}.nuspec")!.Open();
        return XDocument.Load(nuspec);
    }
}
