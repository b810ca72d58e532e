using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoslynMcp.Analyzers.Repair.Compiler;

/// <summary>What a member name stands behind: a value or a type.</summary>
internal static class Receiver
{
    public static ITypeSymbol? Of(RepairSite site, SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => Of(site, access.Expression),
        MemberBindingExpressionSyntax binding => binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } conditional
            ? Of(site, conditional.Expression)
            : null,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: ExpressionSyntax created } } => site.TypeOf(created),
        NameColonSyntax { Parent: SubpatternSyntax { Parent.Parent: RecursivePatternSyntax pattern } } =>
            site.Model.GetTypeInfo(pattern).ConvertedType ?? site.Model.GetTypeInfo(pattern).Type,
        QualifiedNameSyntax qualified when qualified.Right == name => site.Model.GetSymbolInfo(qualified.Left).Symbol as ITypeSymbol,
        _ => null,
    };

    private static ITypeSymbol? Of(RepairSite site, ExpressionSyntax expression)
        => site.Model.GetSymbolInfo(expression).Symbol as ITypeSymbol ?? site.TypeOf(expression);
}
