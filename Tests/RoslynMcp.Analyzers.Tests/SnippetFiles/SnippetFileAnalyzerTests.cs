using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RoslynMcp.Analyzers.SnippetFiles;
using RoslynMcp.Analyzers.Tests.Snippets;

namespace RoslynMcp.Analyzers.Tests.SnippetFiles;

[TestClass]
public sealed class SnippetFileAnalyzerTests
{
    private const string Hostile = """
        using System.Net.Http;
        var text = System.IO.File.ReadAllText("a");
        System.Console.WriteLine(typeof(int).Module + text);
        class Own { int Length() => System.Environment.MachineName.Length; }
        """;

    [TestMethod]
    public async Task A_snippet_file_hears_of_each_violation_where_it_stands() => Assert.AreEqual(
        "1:RMCP003 2:RMCP051 3:RMCP024 3:RMCP054 4:RMCP057",
        await AnalyzeAsync("a.snippet.cs", Hostile));

    [TestMethod]
    public async Task A_violation_is_said_in_the_words_of_the_sandbox()
    {
        var found = await FindAsync("a.snippet.cs", "System.Threading.Thread.Sleep(5);");

        Assert.AreEqual(
            "'System.Threading.Thread.Sleep(int)' is not available to snippets. Write: await Task.Delay(milliseconds);",
            found.Single().GetMessage(CultureInfo.InvariantCulture));
    }

    [TestMethod]
    public async Task Tools_of_a_referenced_facade_may_be_called() => Assert.AreEqual(
        "",
        await AnalyzeAsync("a.snippet.cs", "var found = await Tools.Search.SearchProductsAsync(\"pump\"); System.Console.WriteLine(found.Count);"));

    [TestMethod]
    public async Task Other_files_are_let_be() => Assert.AreEqual("", await AnalyzeAsync("Program.cs", Hostile));

    [TestMethod]
    public async Task The_configuration_names_further_snippets_and_takes_files_out()
    {
        Assert.AreEqual("1:RMCP051", await AnalyzeAsync("Program.cs", "System.IO.File.Delete(\"a\");", "true"));
        Assert.AreEqual("", await AnalyzeAsync("a.snippet.cs", Hostile, "false"));
    }

    private static async Task<string> AnalyzeAsync(string path, string source, string? configured = null) =>
        string.Join(" ", (await FindAsync(path, source, configured))
            .Select(diagnostic => $"{diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}:{diagnostic.Id}")
            .Order(StringComparer.Ordinal));

    private static async Task<ImmutableArray<Diagnostic>> FindAsync(string path, string source, string? configured = null)
    {
        var compilation = CSharpCompilation.Create(
            "snippet", [CSharpSyntaxTree.ParseText(source, path: path)], [.. Framework.References, Framework.Facade]);
        var options = new AnalyzerOptions([], new Configuration(configured));
        return await compilation.WithAnalyzers([new SnippetFileAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
    }

    private sealed class Configuration(string? value) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(null);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(value);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Options(string? value) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? found) =>
                (found = key == "roslynmcp_snippet" ? value : null) is not null;
        }
    }
}
