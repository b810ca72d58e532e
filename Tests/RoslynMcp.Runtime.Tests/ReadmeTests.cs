using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Runtime.Tests;

[TestClass]
[DoNotParallelize]
public sealed class ReadmeTests
{
    private const string ImplicitUsings = "global using System; global using System.Linq; global using System.Threading.Tasks;";

    [TestMethod]
    public void The_host_of_the_readme_compiles_and_prints_what_it_says()
    {
        var readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"));
        var code = Between(readme, "```csharp\n", "```");
        var promised = Between(readme, "It prints `", "`");

        Assert.AreEqual(promised, Run(code).Trim());
    }

    private static string Run(string code)
    {
        using var image = new MemoryStream();
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        var emitted = CSharpCompilation.Create(
            "Host",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(code)],
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)).Emit(image);
        Assert.IsTrue(emitted.Success, string.Join('\n', emitted.Diagnostics));

        image.Position = 0;
        var entry = AssemblyLoadContext.Default.LoadFromStream(image).EntryPoint!;
        var (console, captured) = (Console.Out, new StringWriter());
        Console.SetOut(captured);
        try
        {
            entry.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return captured.ToString();
    }

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
