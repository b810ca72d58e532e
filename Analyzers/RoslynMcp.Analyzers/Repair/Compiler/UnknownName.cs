using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoslynMcp.Analyzers.Repair.Compiler;

/// <summary>CS0103, CS0246, CS0426: a name that stands for nothing here.</summary>
internal static class UnknownName
{
    private const int MostTypes = 6;

    public static string? For(RepairSite site)
    {
        if (site.Name is not { } name)
        {
            return null;
        }

        var wanted = name.Identifier.ValueText;
        if (Receiver.Of(site, name) is INamedTypeSymbol outer)
        {
            var types = outer.GetTypeMembers().Where(site.MayName).Take(MostTypes).Select(type => $"`{Spelled.Type(type)}`").ToList();
            return types.Count > 0 ? $"Write `var`, or one of {Spelled.List(types)}." : null;
        }

        return FrameworkTypes.Find(site, wanted)
            ?? AbsentNames.For(wanted)
            ?? ExactlyInTools(site, name)
            ?? (IsCalled(name) ? NearTools.ByMethod(site, wanted) : null)
            ?? (site.Id == "CS0246" ? NestedInTools(site, wanted) : null)
            ?? Near(site, wanted)
            ?? NearTools.ByClass(site, wanted, MemberOf(name));
    }

    private static bool IsCalled(SimpleNameSyntax name) => name.Parent is InvocationExpressionSyntax call && call.Expression == name;

    private static string? MemberOf(SimpleNameSyntax name)
        => name.Parent is MemberAccessExpressionSyntax access && access.Expression == name ? access.Name.Identifier.ValueText : null;

    /// <summary>A tool's type by its bare name: the one that it is compared with, or all that are called so.</summary>
    private static string? ExactlyInTools(RepairSite site, SimpleNameSyntax name)
    {
        var types = site.Tools.Classes.SelectMany(type => type.GetTypeMembers(name.Identifier.ValueText)).ToList();
        var compared = ComparedWith(name) is { } other ? site.TypeOf(other) : null;
        var meant = types.Where(type => SymbolEqualityComparer.Default.Equals(type, compared)).ToList();
        return types.Count > 0 ? $"Write {Spelled.List((meant.Count > 0 ? meant : types).Take(MostTypes).Select(type => $"`{Spelled.Type(type)}`"))}." : null;
    }

    private static ExpressionSyntax? ComparedWith(SimpleNameSyntax name) => name.Parent is MemberAccessExpressionSyntax member && member.Expression == name
        ? member.Parent switch
        {
            BinaryExpressionSyntax binary => binary.Left == member ? binary.Right : binary.Left,
            ConstantPatternSyntax pattern when pattern.FirstAncestorOrSelf<IsPatternExpressionSyntax>() is { } test => test.Expression,
            ConstantPatternSyntax pattern when pattern.FirstAncestorOrSelf<SwitchExpressionSyntax>() is { } choice => choice.GoverningExpression,
            _ => null,
        }
        : null;

    /// <summary>The types of a tool are nested in its class.</summary>
    private static string? NestedInTools(RepairSite site, string wanted)
    {
        var near = NearNames.Of(wanted, site.Tools.Classes.SelectMany(type => type.GetTypeMembers()), type => type.Name, count: 1);
        return near.Count > 0 ? $"Write `{Spelled.Type(near[0])}`." : null;
    }

    private static string? Near(RepairSite site, string wanted)
    {
        var visible = site.Model.LookupSymbols(site.Position)
            .Where(symbol => symbol is ILocalSymbol or IParameterSymbol or INamedTypeSymbol or IMethodSymbol or IFieldSymbol or IPropertySymbol or IRangeVariableSymbol)
            .Where(symbol => symbol.CanBeReferencedByName && symbol.Name is not ("Snippet" or "RunAsync") && !site.Tools.IsClass(symbol))
            .GroupBy(symbol => symbol.Name)
            .Select(same => same.First());
        var near = NearNames.Of(wanted, visible.Where(site.MayNameHere), symbol => symbol.Name);
        return near.Count > 0 ? $"Near it: {Spelled.List(near.Select(symbol => $"`{symbol.Name}`"))}." : null;
    }

    private static bool MayNameHere(this RepairSite site, ISymbol symbol)
        => symbol is ILocalSymbol or IParameterSymbol or IRangeVariableSymbol || site.MayName(symbol);
}
