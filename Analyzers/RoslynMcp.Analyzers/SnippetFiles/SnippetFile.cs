using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RoslynMcp.Analyzers.SnippetFiles;

/// <summary>Which files of a project are snippets: <c>*.snippet.cs</c>, and those that a configuration names so.</summary>
internal static class SnippetFile
{
    public const string Ending = ".snippet.cs";
    public const string Key = "roslynmcp_snippet";

    /// <summary>The configuration has the last word, so that one can also say that a file is no snippet.</summary>
    public static bool Is(SyntaxTree tree, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(tree).TryGetValue(Key, out var configured) && bool.TryParse(configured, out var isSnippet)
            ? isSnippet
            : tree.FilePath.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>The snippet's own nodes, as the symbol rules take them: statements, functions and types.</summary>
    public static IEnumerable<SyntaxNode> Roots(SyntaxNode root) => root is CompilationUnitSyntax unit
        ? unit.Members.Select(member => member is GlobalStatementSyntax global ? (SyntaxNode)global.Statement : member)
        : [root];

    /// <summary>Assemblies with a namespace <c>Tools</c>: a facade, and the guest's side of the tools.</summary>
    public static IEnumerable<IAssemblySymbol> Facades(Compilation compilation) => compilation.SourceModule.ReferencedAssemblySymbols
        .Where(assembly => assembly.GlobalNamespace.GetNamespaceMembers().Any(space => space.Name == "Tools"));
}
