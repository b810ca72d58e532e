using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoslynMcp.Analyzers.Repair.Compiler;

/// <summary>CS1579, CS8414, CS0021: a loop over, or an index into, what is no list.</summary>
internal static class NotAList
{
    public static string? For(RepairSite site)
    {
        var expression = site.Node switch
        {
            CommonForEachStatementSyntax loop => loop.Expression,
            ElementAccessExpressionSyntax access => access.Expression,
            ExpressionSyntax other => other,
            _ => null,
        };
        if (expression is null || site.TypeOf(expression) is not { } type)
        {
            return null;
        }

        if (site.Id == "CS8414")
        {
            return "Write `await foreach`.";
        }

        if (site.Id == "CS0021" && TypeFacts.Element(type) is not null)
        {
            return "Add `.ToList()`, or use `.ElementAt(i)`, `.First()`.";
        }

        return Say(type);
    }

    /// <summary>How to get at the list that an object holds.</summary>
    public static string? Say(ITypeSymbol type)
    {
        if (TypeFacts.IsTask(type))
        {
            return "Await it first: `(await …)`.";
        }

        var lists = TypeFacts.Data(type).Where(member => TypeFacts.Element((member as IPropertySymbol)?.Type) is not null).Take(3).ToList();
        return type.Name switch
        {
            "JsonElement" => "For an array write `.EnumerateArray()`, for an object `.EnumerateObject()` or `.GetProperty(\"name\")`.",
            "ToolOutput" => "Write `x.Json.EnumerateArray()` or `x.As<List<YourRecord>>()`.",
            _ => lists.Count > 0 ? $"Use its list: {Spelled.List(lists.Select(Spelled.Member))}." : null,
        };
    }
}
