using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RoslynMcp.Analyzers.ToolAuthoring;

namespace RoslynMcp.Analyzers.Tests.ToolAuthoring;

/// <summary>A project of a tool author, with the references that these tests themselves have.</summary>
internal static class ToolProject
{
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Threading; global using System.Threading.Tasks;
        """;

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <exception cref="AssertFailedException">The sources do not compile.</exception>
    public static CSharpCompilation Compile(IEnumerable<string> sources, NullableContextOptions nullable = NullableContextOptions.Enable)
    {
        var trees = sources.Prepend(ImplicitUsings).Select(source => CSharpSyntaxTree.ParseText(source, path: "Tool.cs"));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable);
        var compilation = CSharpCompilation.Create("tools", trees, References, options);
        var errors = compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error);
        Assert.AreEqual("", string.Join("\n", errors));
        return compilation;
    }

    public static async Task<IReadOnlyList<RuleCase.Finding>> AnalyzeAsync(Compilation compilation, AnalyzerOptions? options = null)
    {
        var found = await compilation
            .WithAnalyzers([new ToolAuthoringAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync();
        return
        [
            .. found.Select(diagnostic => new RuleCase.Finding(
                    diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1,
                    diagnostic.Id,
                    diagnostic.GetMessage(CultureInfo.InvariantCulture)))
                .OrderBy(finding => finding.Line)
                .ThenBy(finding => finding.Id, StringComparer.Ordinal),
        ];
    }
}
