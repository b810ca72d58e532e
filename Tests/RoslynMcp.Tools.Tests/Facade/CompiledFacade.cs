using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RoslynMcp.Guest.Bridge;
using RoslynMcp.Runtime.Compilation.Emission;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;
using RoslynMcp.Tools.Tests.Facade.Oracle;

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

    /// <summary>The whole facade as text.</summary>
    public static string Text(FacadeSource facade) => CompiledPrinter.Print(facade.Model!);

    /// <summary>The assembly that the compiler makes of the text.</summary>
    public static byte[] Image(FacadeSource facade)
    {
        using var assembly = new MemoryStream();
        var result = Compile(Text(facade)).Emit(assembly);
        Assert.IsTrue(result.Success, string.Join('\n', result.Diagnostics));
        return assembly.ToArray();
    }

    /// <summary>The facade as it is emitted.</summary>
    public static Assembly Load(ToolCatalog catalog) => Load(FacadeEmitter.Emit(FacadeGenerator.Generate(catalog)));

    public static Assembly Load(byte[] image)
    {
        using var assembly = new MemoryStream(image);
        return new AssemblyLoadContext("facade", isCollectible: true).LoadFromStream(assembly);
    }

    /// <summary>All that a program may see of a facade, a line each, as the compiler reads it.</summary>
    public static IReadOnlyList<string> Surface(byte[] image)
    {
        var reference = MetadataReference.CreateFromImage(image);
        var unit = CSharpCompilation.Create("Reader", references: [.. References, reference], options: Options);
        var tools = ((IAssemblySymbol)unit.GetAssemblyOrModuleSymbol(reference)!).GlobalNamespace.GetNamespaceMembers().SingleOrDefault(space => space.Name == "Tools");
        return [.. (tools?.GetTypeMembers() ?? []).SelectMany(FacadeSurface.Of).Order(StringComparer.Ordinal)];
    }
}
