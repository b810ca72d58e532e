using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Benchmarks.Bare;

/// <summary>
/// What anybody would write first: parse, emit, load, run, and forget. No checks, no metering, no limits, and tools are plain calls.
/// It is given every advantage: the references are read once and are as few as the snippet needs.
/// </summary>
internal static class BareRoslyn
{
    private const string Head =
        "using System; using System.Collections.Generic; using System.Linq; using System.Text; using System.Threading.Tasks; using Tools;"
        + "public static class Snippet { public static async Task<object> RunAsync() {";

    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Latest, DocumentationMode.None);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, concurrentBuild: false);

    private static readonly MetadataReference[] References =
    [
        .. new[] { "System.Private.CoreLib", "System.Runtime", "System.Collections", "System.Linq" }
            .Select(name => MetadataReference.CreateFromFile(Path.Combine(FrameworkFolder, $"{name}.dll"))),
        MetadataReference.CreateFromFile(typeof(BareRoslyn).Assembly.Location),
    ];

    private static string FrameworkFolder => Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>Runs a snippet to its answer as JSON.</summary>
    public static async Task<string> RunAsync(string code)
    {
        using var snippet = Load(code);
        return await snippet.RunAsync();
    }

    /// <summary>Compiles and loads a snippet that may then run any number of times.</summary>
    public static BareSnippet Load(string code)
    {
        var tree = CSharpSyntaxTree.ParseText($"{Head}{code}}}}}", Parse);
        using var image = new MemoryStream();
        var emitted = CSharpCompilation.Create("Bare", [tree], References, Options).Emit(image);
        if (!emitted.Success)
        {
            throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics));
        }

        image.Position = 0;
        return new BareSnippet(image);
    }
}
