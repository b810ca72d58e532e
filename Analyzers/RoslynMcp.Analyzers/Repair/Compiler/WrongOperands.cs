using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoslynMcp.Analyzers.Repair.Compiler;

/// <summary>CS0019: an operator between types that do not go together.</summary>
internal static class WrongOperands
{
    public static string? For(RepairSite site)
    {
        var (left, right) = site.Node switch
        {
            BinaryExpressionSyntax binary => (binary.Left, binary.Right),
            AssignmentExpressionSyntax assignment => (assignment.Left, assignment.Right),
            _ => (null, null),
        };
        if (left is null || right is null)
        {
            return null;
        }

        return Call(site, left) ?? Call(site, right) ?? Say((left, site.TypeOf(left)), (right, site.TypeOf(right)));
    }

    /// <summary>A method without its parentheses.</summary>
    private static string? Call(RepairSite site, ExpressionSyntax operand)
        => site.TypeOf(operand) is null && site.Model.GetMemberGroup(operand).Length > 0 ? $"Call it: `{Last(operand)}()`." : null;

    private static string Last(ExpressionSyntax operand) => operand is MemberAccessExpressionSyntax access ? access.Name.ToString() : operand.ToString();

    private static string? Say((ExpressionSyntax Node, ITypeSymbol? Type) left, (ExpressionSyntax Node, ITypeSymbol? Type) right)
    {
        if (TypeFacts.IsTask(left.Type) || TypeFacts.IsTask(right.Type))
        {
            return "Await the task first: `(await …)`.";
        }

        if (IsDecimal(left.Type) && Conversions.IsNumber(right.Type))
        {
            return Conversions.Say(right.Node, right.Type, left.Type);
        }

        if (IsDecimal(right.Type) && Conversions.IsNumber(left.Type))
        {
            return Conversions.Say(left.Node, left.Type, right.Type);
        }

        return (left.Type?.TypeKind, right.Type?.TypeKind) switch
        {
            (TypeKind.Enum, _) => Conversions.Say(right.Node, right.Type, left.Type),
            (_, TypeKind.Enum) => Conversions.Say(left.Node, left.Type, right.Type),
            _ => Conversions.Say(left.Node, left.Type, right.Type) ?? Conversions.Say(right.Node, right.Type, left.Type),
        };
    }

    private static bool IsDecimal(ITypeSymbol? type) => (TypeFacts.Underlying(type) ?? type)?.SpecialType == SpecialType.System_Decimal;
}
