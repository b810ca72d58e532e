using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using RoslynMcp.Guest.Bridge;
using RoslynMcp.Guest.Loading;
using RoslynMcp.Runtime.Parsing;

namespace RoslynMcp.Runtime.Compilation;

/// <summary>Emits snippets against one facade. References are bound once; each snippet only adds its tree.</summary>
internal sealed class SnippetCompiler
{
    private const string Imports =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Globalization;
        global using System.Linq;
        global using System.Text;
        global using System.Text.Json;
        global using System.Text.RegularExpressions;
        global using System.Threading.Tasks;
        global using Tools;
        """;

    /// <summary>A name of its own: where two trees have the same one, every emission looks through all namespaces for types that clash.</summary>
    private const string ImportsPath = "Imports.cs";

    /// <summary>The guest's side, as snippets see it.</summary>
    private static readonly MetadataReference GuestReference = MetadataReference.CreateFromFile(typeof(ToolBridge).Assembly.Location);

    private static readonly EmitOptions WithLines = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private static readonly CompilationWithAnalyzersOptions Sequential
        = new(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);

    private readonly CSharpCompilation _usual;
    private readonly Lazy<CSharpCompilation> _wide;

    /// <summary>Without a facade, snippets have no tools.</summary>
    public SnippetCompiler(FacadeAssembly? facade)
    {
        _usual = Empty(FrameworkReferences.Common, facade);
        _wide = new Lazy<CSharpCompilation>(() => Empty(FrameworkReferences.All, facade));
    }

    /// <summary>The assemblies, other than the framework's, whose <c>Tools</c> namespace a snippet may use.</summary>
    public static ImmutableArray<IAssemblySymbol> OwnAssemblies(Microsoft.CodeAnalysis.Compilation unit)
        => [.. unit.SourceModule.ReferencedAssemblySymbols.Where(
            assembly => assembly.Identity.Name is AssemblyNames.Facade or AssemblyNames.Guest)];

    /// <summary>Emits the snippet and gives the compiler's diagnostics.</summary>
    public (EmittedSnippet Emitted, ImmutableArray<Diagnostic> Diagnostics) Emit(LaidOutSnippet snippet, CancellationToken cancellation = default)
    {
        var usual = Emit(_usual, snippet, cancellation);
        return usual.Diagnostics.Any(found => found.Severity == DiagnosticSeverity.Error) ? Emit(_wide.Value, snippet, cancellation) : usual;
    }

    private static (EmittedSnippet Emitted, ImmutableArray<Diagnostic> Diagnostics) Emit(
        CSharpCompilation empty, LaidOutSnippet snippet, CancellationToken cancellation)
    {
        var unit = KeepBoundBodies(empty.AddSyntaxTrees(snippet.Tree));
        var (image, symbols) = (new MemoryStream(), new MemoryStream());
        var emitted = unit.Emit(image, symbols, options: WithLines, cancellationToken: cancellation);
        image.Position = symbols.Position = 0;
        return (new EmittedSnippet(image, symbols, unit), emitted.Diagnostics);
    }

    private static CSharpCompilation Empty(ImmutableArray<MetadataReference> framework, FacadeAssembly? facade) => CSharpCompilation.Create(
        "Snippet",
        [CSharpSyntaxTree.ParseText(SourceText.From(Imports, Encoding.UTF8), SnippetParser.Program, ImportsPath)],
        facade is null ? [.. framework, GuestReference] : [.. framework, GuestReference, facade.Reference],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            concurrentBuild: false,
            nullableContextOptions: NullableContextOptions.Annotations,
            specificDiagnosticOptions: [KeyValuePair.Create("SYSLIB5007", ReportDiagnostic.Suppress)]));

    /// <summary>
    /// A compilation that is attached to analyzers keeps the method bodies it bound while emitting, and its semantic model answers
    /// from them: the rules then cost a walk and not a second binding.
    /// </summary>
    private static Microsoft.CodeAnalysis.Compilation KeepBoundBodies(CSharpCompilation unit)
        => new CompilationWithAnalyzers(unit, [BoundBodyKeeper.Instance], Sequential).Compilation;
}
