using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using RoslynMcp.Analyzers.ToolAuthoring.Reading;

namespace RoslynMcp.Analyzers.ToolAuthoring.Rules;

/// <summary>A wait that blocks holds a thread of the host for each call, and can hang it.</summary>
/// <remarks>It looks at syntax first: operations of every body would cost more than all other rules together.</remarks>
internal static class BlockingWait
{
    public static readonly DiagnosticDescriptor Rule = new(
        ToolRuleIds.BlockingWait,
        "Await instead of blocking",
        "'{0}' blocks a thread of the host until the task is done. Await the task.",
        ToolRule.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.ToPage(ToolRuleIds.BlockingWait));

    public static readonly ImmutableArray<SyntaxKind> Kinds = [SyntaxKind.SimpleMemberAccessExpression, SyntaxKind.MemberBindingExpression];

    public static void Check(SyntaxNodeAnalysisContext context, ToolSymbols symbols)
    {
        var name = context.Node is MemberAccessExpressionSyntax access ? access.Name : ((MemberBindingExpressionSyntax)context.Node).Name;
        if (name.Identifier.ValueText is not ("Result" or "Wait" or "WaitAll" or "WaitAny" or "GetResult")
            || context.ContainingSymbol is not { } within
            || !ToolClass.Declares(within as INamedTypeSymbol ?? within.ContainingType, symbols)
            || context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is not { ContainingType: { } owner } member
            || !Blocks(member, owner))
        {
            return;
        }

        var place = context.Node.Parent is InvocationExpressionSyntax call ? call : context.Node;
        context.ReportDiagnostic(Diagnostic.Create(Rule, place.GetLocation(), member.Name));
    }

    private static bool Blocks(ISymbol member, INamedTypeSymbol owner) => member switch
    {
        IPropertySymbol { Name: "Result" } or IMethodSymbol { Name: "Wait" or "WaitAll" or "WaitAny" } =>
            owner.Name is "Task" or "ValueTask" && owner.ContainingNamespace.ToDisplayString() == "System.Threading.Tasks",
        IMethodSymbol { Name: "GetResult" } =>
            owner.Name.EndsWith("Awaiter", StringComparison.Ordinal)
            && owner.ContainingNamespace.ToDisplayString() == "System.Runtime.CompilerServices",
        _ => false,
    };
}
