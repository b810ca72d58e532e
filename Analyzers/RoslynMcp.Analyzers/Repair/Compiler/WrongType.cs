using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoslynMcp.Analyzers.Repair.Compiler;

/// <summary>CS0029, CS0266, CS0664, CS0030: a value of the wrong type.</summary>
internal static class WrongType
{
    public static string? For(RepairSite site)
    {
        var expression = site.Node as ExpressionSyntax ?? (site.Node as ArgumentSyntax)?.Expression;
        if (expression is null)
        {
            return null;
        }

        if (expression is CastExpressionSyntax cast)
        {
            return Conversions.Say(cast.Expression, site.TypeOf(cast.Expression), site.TypeOf(cast.Type));
        }

        return Conversions.Say(expression, site.TypeOf(expression), Wanted(site, expression));
    }

    private static ITypeSymbol? Wanted(RepairSite site, ExpressionSyntax expression) => expression.Parent switch
    {
        AssignmentExpressionSyntax assignment when assignment.Right == expression => site.TypeOf(assignment.Left),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } } => site.TypeOf(declaration.Type),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => site.TypeOf(property.Type),
        _ => site.Model.GetTypeInfo(expression).ConvertedType,
    };
}
