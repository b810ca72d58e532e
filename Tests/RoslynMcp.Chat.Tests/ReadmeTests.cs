using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Chat.Tests;

[TestClass]
public sealed class ReadmeTests
{
    private const string ImplicitUsings = "global using System; global using System.Linq; global using System.Threading.Tasks;";

    [TestMethod]
    public void The_quick_start_of_the_readme_compiles()
    {
        var readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"));
        var code = readme.Split("```csharp\n")[1].Split("```")[0];
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));

        var emitted = CSharpCompilation.Create(
            "Host",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(code)],
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)).Emit(Stream.Null);

        Assert.IsTrue(emitted.Success, string.Join('\n', emitted.Diagnostics));
    }
}
