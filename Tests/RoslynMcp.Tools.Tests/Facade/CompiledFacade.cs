using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RoslynMcp.Guest.Bridge;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Tools.Tests.Facade;

/// <summary>Compiles a facade with every warning an error, its doc comments checked too.</summary>
internal static class CompiledFacade
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(typeof(ToolBridge).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Members without docs are no fault: an upstream server may describe nothing.</summary>
    private static readonly CSharpCompilationOptions Options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        .WithGeneralDiagnosticOption(ReportDiagnostic.Error)
        .WithSpecificDiagnosticOptions(
        [
            new("CS1591", ReportDiagnostic.Suppress),
            new("CS1573", ReportDiagnostic.Suppress),
        ]);

    public static CSharpCompilation Compile(params string[] sources) => CSharpCompilation.Create(
        "Facade",
        sources.Select(source => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose))),
        References,
        Options);

    public static void AssertCompiles(params string[] sources)
    {
        var problems = Compile(sources).GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden);
        Assert.AreEqual("", string.Join('\n', problems));
    }

    public static Assembly Load(ToolCatalog catalog)
    {
        using var assembly = new MemoryStream();
        var result = Compile(FacadeGenerator.Generate(catalog).Text).Emit(assembly);
        Assert.IsTrue(result.Success, string.Join('\n', result.Diagnostics));
        assembly.Position = 0;
        return new AssemblyLoadContext("facade", isCollectible: true).LoadFromStream(assembly);
    }
}
