using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using RoslynMcp.Guest.Bridge;
using RoslynMcp.Guest.Loading;
using RoslynMcp.Runtime.Parsing;

namespace RoslynMcp.Runtime.Compilation;

/// <summary>Compiles the facade of a catalog, once per catalog.</summary>
internal static class FacadeCompiler
{
    /// <summary>The guest's side, as snippets and facades see it.</summary>
    public static MetadataReference GuestReference { get; } = MetadataReference.CreateFromFile(typeof(ToolBridge).Assembly.Location);

    public static FacadeAssembly Compile(FacadeText source)
    {
        var compilation = CSharpCompilation.Create(
            AssemblyNames.Facade,
            [CSharpSyntaxTree.ParseText(SourceText.From(source.Text), SnippetParser.Program)],
            [.. FrameworkReferences.All, GuestReference],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));

        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        if (!emitted.Success)
        {
            var first = emitted.Diagnostics.First(found => found.Severity == DiagnosticSeverity.Error);
            throw new InvalidOperationException($"The facade of this catalog does not compile, which is a defect of the generator: {first}");
        }

        return FacadeAssembly.Of(image.ToArray());
    }
}
