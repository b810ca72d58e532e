using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Tests.Snippets;

/// <summary>The framework these tests run on, and a tiny facade, as references.</summary>
internal static class Framework
{
    private const string FacadeSource = """
        using System.Collections.Generic;
        using System.Threading.Tasks;
        namespace Tools
        {
            public static class Search
            {
                public static Task<IReadOnlyList<Product>> SearchProductsAsync(string query, int limit = 20) => null!;
                public sealed record Product(string Id, string Name, decimal Price, int Stock);
                internal static void Hidden() { }
            }
            internal static class Secret { public static void Reveal() { } }
        }
        namespace RoslynMcp.Guest.Metering
        {
            public static class Probe { public static void Step() { } }
        }
        """;

    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpCompilation Empty { get; } = CSharpCompilation.Create("framework", references: References);

    public static MetadataReference Facade { get; } = EmitFacade();

    private static PortableExecutableReference EmitFacade()
    {
        var compilation = CSharpCompilation.Create(
            "Facade",
            [CSharpSyntaxTree.ParseText(FacadeSource)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.IsTrue(compilation.Emit(image).Success);
        image.Position = 0;
        return MetadataReference.CreateFromStream(image);
    }
}
