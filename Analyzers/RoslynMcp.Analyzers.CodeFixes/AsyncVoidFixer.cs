using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoslynMcp.Analyzers.ToolAuthoring;

namespace RoslynMcp.Analyzers.CodeFixes;

/// <summary>Makes an <c>async void</c> tool return <c>Task</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AsyncVoidFixer : ToolFixer<MethodDeclarationSyntax>
{
    /// <summary>RMCP109.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds => [ToolRuleIds.AsyncVoid];

    internal override ImmutableArray<ToolFix> Find(FixSite<MethodDeclarationSyntax> site) =>
        site.Symbol is IMethodSymbol method
        && Signature.IsFree(method)
        && site.TypeExpression("System.Threading.Tasks.Task") is TypeSyntax task
            ? [site.Replace("Return Task", site.Node.ReturnType, task.WithTriviaFrom(site.Node.ReturnType))]
            : [];
}
