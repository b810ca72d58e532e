using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.HostileWorker.Work;

/// <summary>What the compiler's role does: reads references, compiles; and runs it, to see that it came out right.</summary>
internal static class CompilingWork
{
    private const string Source = """
        using System.Linq;
        public record Line(string Name, decimal Price);
        public static class Answer
        {
            public static decimal Sum() => new[] { new Line("a", 1.5m), new Line("b", 2.5m) }.Where(l => l.Price > 1).Sum(l => l.Price);
        }
        """;

    public static int Run(string framework)
    {
        var references = Directory.EnumerateFiles(framework, "System*.dll").Append(Path.Combine(framework, "netstandard.dll"))
            .Where(path => !path.Contains("Native", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create("Answer", [CSharpSyntaxTree.ParseText(Source)], references, new(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        if (!result.Success)
        {
            Console.Out.WriteLine(string.Join(" ", result.Diagnostics.Take(3)));
            return 1;
        }

        image.Position = 0;
        Console.Out.WriteLine(AssemblyLoadContext.Default.LoadFromStream(image).GetType("Answer")!.GetMethod("Sum")!.Invoke(null, []));
        return 0;
    }
}
