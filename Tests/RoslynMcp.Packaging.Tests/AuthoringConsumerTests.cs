using System.Text.RegularExpressions;

namespace RoslynMcp.Packaging.Tests;

[TestClass]
public sealed partial class AuthoringConsumerTests
{
    [TestMethod]
    public async Task A_build_with_the_package_reports_the_rules_as_configured_and_a_fix_from_the_package_cures_one()
    {
        var folder = PackageTest.Feed.Consumer("Authoring");

        var (exitCode, output) = await BuildAsync(folder);

        Assert.AreEqual(1, exitCode, output);
        Assert.AreEqual(
            """
            ShelfTools.cs(10): warning RMCP108
            ShelfTools.cs(10): warning RMCP117
            ShelfTools.cs(12): error RMCP112
            ShelfTools.cs(15): warning RMCP110
            Sum.snippet.cs(1): warning RMCP026
            Sum.snippet.cs(5): warning RMCP051
            """,
            Reported(output),
            output);
        Assert.DoesNotContain("CS9057", output);

        await PackagedFixers.ApplyAsync(PackageTest.Feed, Path.Combine(folder, "ShelfTools.cs"), "RMCP110");

        File.Delete(Path.Combine(folder, ".editorconfig"));
        (exitCode, output) = await BuildAsync(folder);
        Assert.AreEqual(0, exitCode, output);
        Assert.AreEqual(
            """
            ShelfTools.cs(10): warning RMCP108
            ShelfTools.cs(10): warning RMCP117
            ShelfTools.cs(12): warning RMCP112
            ShelfTools.cs(19): warning RMCP107
            Sum.snippet.cs(1): warning RMCP026
            Sum.snippet.cs(5): warning RMCP051
            """,
            Reported(output),
            output);
        Assert.AreEqual("RoslynMcp.Tools.dll", Written(folder, "RoslynMcp.*.dll"));
    }

    private static Task<(int ExitCode, string Output)> BuildAsync(string folder) =>
        PackageTest.Feed.DotnetAsync(folder, "build", "--nologo", "-p:UseSharedCompilation=false");

    private static string Written(string folder, string pattern) =>
        string.Join(" ", Directory.EnumerateFiles(Path.Combine(folder, "bin"), pattern, SearchOption.AllDirectories).Select(Path.GetFileName));

    private static string Reported(string output) => string.Join("\n", Diagnostic().Matches(output)
        .Select(found => $"{found.Groups["file"]}({found.Groups["line"]}): {found.Groups["severity"]} {found.Groups["id"]}")
        .Distinct()
        .Order(StringComparer.Ordinal));

    [GeneratedRegex(@"(?<file>[\w.]+)\((?<line>\d+),\d+\): (?<severity>warning|error) (?<id>RMCP\d{3}):")]
    private static partial Regex Diagnostic();
}
