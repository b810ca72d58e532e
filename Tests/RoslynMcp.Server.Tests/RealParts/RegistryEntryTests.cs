using System.Text.Json.Nodes;

namespace RoslynMcp.Server.Tests.RealParts;

/// <summary>The package's entry in the MCP registry, which stands in the package and is sent to the registry as it is.</summary>
[TestClass]
public sealed class RegistryEntryTests
{
    private static readonly string Entry = Path.Combine(AppContext.BaseDirectory, "RealParts", "server.json");

    [TestMethod]
    public async Task It_is_what_the_published_schema_demands()
        => Assert.AreEqual("", await ValidateAsync(JsonNode.Parse(await File.ReadAllTextAsync(Entry))!.AsObject()));

    [TestMethod]
    public async Task What_the_schema_forbids_is_found()
    {
        var entry = JsonNode.Parse(await File.ReadAllTextAsync(Entry))!.AsObject();
        entry["name"] = "no-namespace";
        entry["description"] = new string('x', 101);
        entry["titel"] = "misspelt";
        var package = entry["packages"]![0]!.AsObject();
        package.Remove("identifier");
        package["version"] = "latest";
        package["transport"]!["type"] = "carrier-pigeon";
        package["packageArguments"]![0]!.AsObject().Remove("value");
        package["packageArguments"]![1]!.AsObject().Remove("name");

        var problems = await ValidateAsync(entry);

        foreach (var place in (string[])["/name", "/description", "/ must NOT have additional", "/packages/0 must have required property 'identifier'", "/packages/0/version", "/packages/0/transport/type", "/packages/0/packageArguments/0", "/packages/0/packageArguments/1"])
        {
            StringAssert.Contains(problems, place);
        }
    }

    private static async Task<string> ValidateAsync(JsonObject entry)
    {
        var parts = await NodeParts.ValidatorAsync();
        var folder = Directory.CreateTempSubdirectory("roslyn-mcp-entry-").FullName;
        try
        {
            var document = Path.Combine(folder, "server.json");
            await File.WriteAllTextAsync(document, entry.ToJsonString());
            var (exitCode, output) = await NodeParts.RunAsync("node", folder, Beside("validate.cjs"), parts.File("ajv"), Beside("server-entry.schema.json"), document);
            Assert.AreEqual(0, exitCode, output);
            return output;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, "RealParts", file);
}
