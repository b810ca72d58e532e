using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoslynMcp.Analyzers.Repair.Compiler;

/// <summary>What a call that does not bind could have meant.</summary>
internal static class Overloads
{
    /// <summary>The call around an error, outermost first asked: the error may stand in its arguments or at its name.</summary>
    public static (SyntaxNode Call, BaseArgumentListSyntax? Arguments)? Around(RepairSite site)
    {
        for (var node = Outside(site); node is not null and not StatementSyntax; node = node.Parent)
        {
            switch (node)
            {
                case InvocationExpressionSyntax call:
                    return (call, call.ArgumentList);
                case BaseObjectCreationExpressionSyntax creation:
                    return (creation, creation.ArgumentList);
                case ElementAccessExpressionSyntax access:
                    return (access, access.ArgumentList);
                case ConstructorInitializerSyntax initializer:
                    return (initializer, initializer.ArgumentList);
                case PrimaryConstructorBaseTypeSyntax parent:
                    return (parent, parent.ArgumentList);
            }
        }

        return null;
    }

    /// <summary>An argument of the wrong type may itself be a call; the one that it does not fit is around it.</summary>
    private static SyntaxNode? Outside(RepairSite site)
        => site.Id == "CS1503" && site.Around<ArgumentSyntax>() is { } argument ? argument.Parent : site.Node;

    public static IReadOnlyList<IMethodSymbol> Of(RepairSite site, SyntaxNode call)
    {
        var info = site.Model.GetSymbolInfo(call);
        var found = info.CandidateSymbols.OfType<IMethodSymbol>().ToList();
        if (info.Symbol is IMethodSymbol bound)
        {
            found.Add(bound);
        }

        if (found.Count == 0 && call is InvocationExpressionSyntax invocation)
        {
            found.AddRange(site.Model.GetMemberGroup(invocation.Expression).OfType<IMethodSymbol>());
        }

        if (found.Count == 0 && call is BaseObjectCreationExpressionSyntax && site.Model.GetTypeInfo(call).Type is INamedTypeSymbol created)
        {
            found.AddRange(created.InstanceConstructors);
        }

        return [.. found.Where(method => IsOffered(site, method))];
    }

    private static bool IsOffered(RepairSite site, IMethodSymbol method)
        => method.DeclaredAccessibility != Accessibility.Private && site.MayName(method)
            || method.MethodKind == MethodKind.LocalFunction;
}
