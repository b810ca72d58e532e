using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace RoslynMcp.Packaging.Tests;

/// <summary>The analyzers and fixers as an IDE loads them: out of the unpacked package.</summary>
internal static class PackagedFixers
{
    /// <summary>Applies the first fix that is offered for the rule to a file on disk.</summary>
    public static async Task ApplyAsync(PackageFeed feed, string file, string rule)
    {
        var package = Path.Combine(feed.Unpacked, "roslynmcp.analyzers", PackageFeed.Version, "analyzers", "dotnet", "cs");
        var context = new AssemblyLoadContext("package", isCollectible: true);
        var rules = context.LoadFromAssemblyPath(Path.Combine(package, "RoslynMcp.Analyzers.dll"));
        var fixes = context.LoadFromAssemblyPath(Path.Combine(package, "RoslynMcp.Analyzers.CodeFixes.dll"));

        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, feed, await File.ReadAllTextAsync(file));
        var compilation = (await document.Project.GetCompilationAsync())!;
        var found = await compilation.WithAnalyzers([.. Make<DiagnosticAnalyzer>(rules)]).GetAnalyzerDiagnosticsAsync();
        var actions = new List<CodeAction>();
        var fixer = Make<CodeFixProvider>(fixes).Single(fixer => fixer.FixableDiagnosticIds.Contains(rule));
        await fixer.RegisterCodeFixesAsync(new CodeFixContext(
            document, found.First(diagnostic => diagnostic.Id == rule), (action, _) => actions.Add(action), default));

        var operations = await actions[0].GetOperationsAsync(default);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        await File.WriteAllTextAsync(file, (await changed.GetTextAsync()).ToString());
    }

    private static Document Open(AdhocWorkspace workspace, PackageFeed feed, string source)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Append(Path.Combine(feed.Unpacked, "roslynmcp.tools", PackageFeed.Version, "lib", "net10.0", "RoslynMcp.Tools.dll"));
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "authoring", "authoring", LanguageNames.CSharp,
            metadataReferences: references.Select(path => MetadataReference.CreateFromFile(path)),
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)));
        workspace.AddDocument(project.Id, "Usings.cs", SourceText.From("global using System.Threading.Tasks;"));
        return workspace.AddDocument(project.Id, "ShelfTools.cs", SourceText.From(source));
    }

    private static IEnumerable<T> Make<T>(Assembly assembly) => assembly.GetExportedTypes()
        .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(T)))
        .Select(type => (T)Activator.CreateInstance(type)!);
}
