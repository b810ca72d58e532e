using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RoslynMcp.Analyzers.ToolAuthoring;

namespace RoslynMcp.Analyzers.CodeFixes.Tests;

/// <summary>A workspace with one document, and every fix that our fixers offer in it.</summary>
internal sealed class FixProject : IDisposable
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.Threading.Tasks;";

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly ImmutableArray<CodeFixProvider> Fixers =
    [
        .. typeof(AsyncVoidFixer).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(CodeFixProvider)))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    private readonly AdhocWorkspace _workspace = new();

    public FixProject(string source)
    {
        var project = _workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "tools", "tools", LanguageNames.CSharp, metadataReferences: References,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(documentationMode: DocumentationMode.Parse)));
        _workspace.AddDocument(project.Id, "Usings.cs", Microsoft.CodeAnalysis.Text.SourceText.From(ImplicitUsings));
        Document = _workspace.AddDocument(project.Id, "Tool.cs", Microsoft.CodeAnalysis.Text.SourceText.From(source));
    }

    public static IEnumerable<string> FixableIds => Fixers.SelectMany(fixer => fixer.FixableDiagnosticIds);

    private Document Document { get; }

    /// <summary>Each fix by its title, with the whole file as it leaves it.</summary>
    public async Task<IReadOnlyList<FixCase.Fixed>> FixesAsync()
    {
        var compilation = (await Document.Project.GetCompilationAsync())!;
        AssertCompiles(compilation);
        var found = await compilation.WithAnalyzers([new ToolAuthoringAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        var actions = new List<CodeAction>();
        foreach (var diagnostic in found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            foreach (var fixer in Fixers.Where(fixer => fixer.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                await fixer.RegisterCodeFixesAsync(new CodeFixContext(Document, diagnostic, (action, _) => actions.Add(action), default));
            }
        }

        var fixes = new List<FixCase.Fixed>();
        foreach (var action in actions)
        {
            fixes.Add(new FixCase.Fixed(action.Title, await ApplyAsync(action)));
        }

        return fixes;
    }

    public void Dispose() => _workspace.Dispose();

    private async Task<string> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(default);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(Document.Id)!;
        AssertCompiles((await changed.Project.GetCompilationAsync())!);
        return (await changed.GetTextAsync()).ToString();
    }

    /// <summary>Before a fix and after it: a fix that leaves an error behind is none.</summary>
    private static void AssertCompiles(Compilation compilation) => Assert.AreEqual(
        "", string.Join("\n", compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
}
