using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoslynMcp.Analyzers.Repair.Compiler;

/// <summary>CS1061, CS0117: a member that its type does not have.</summary>
internal static class MissingMember
{
    private const int MostListed = 6;

    public static string? For(RepairSite site)
    {
        if (site.Node is AwaitExpressionSyntax || site.Node.Parent is AwaitExpressionSyntax)
        {
            return "It is no task: remove `await`.";
        }

        return site.Node is SimpleNameSyntax name && Receiver.Of(site, name) is { } type ? Say(site, type, name.Identifier.ValueText) : null;
    }

    private static string? Say(RepairSite site, ITypeSymbol type, string wanted) => type switch
    {
        _ when TypeFacts.Awaited(type) is { } awaited && MembersOf(site, awaited).Any(member => member.Name == wanted) => $"Await it first: `(await …).{wanted}`.",
        _ when TypeFacts.IsTask(type) => TypeFacts.Awaited(type) is { } awaited
            ? $"Await it first: `(await …).Member`. {Members(site, awaited, wanted)}"
            : "Await it; it has no result.",
        _ when TypeFacts.Underlying(type) is { } value => MembersOf(site, value).Any(member => member.Name == wanted)
            ? $"It may be null: `x?.{wanted}` or `x.Value.{wanted}`."
            : Members(site, value, wanted),
        INamedTypeSymbol tools when site.Tools.IsClass(tools) => NearTools.InClass(site, tools, wanted),
        _ when TypeFacts.IsNamed(type, "JsonElement") => $"JSON has no members in C#: `x.GetProperty(\"{wanted}\")`, then GetString(), GetInt32(), EnumerateArray() ….",
        _ when TypeFacts.IsNamed(type, "ToolOutput") => $"The tool promises no schema: `x.Json.GetProperty(\"{wanted}\")` or `x.As<YourRecord>()`.",
        _ => Members(site, type, wanted),
    };

    private static string? Members(RepairSite site, ITypeSymbol type, string wanted)
    {
        if (TypeFacts.Element(type) is { } element && TypeFacts.Data(element).Any(member => member.Name == wanted))
        {
            return $"It is a list of `{Spelled.Type(element)}`: `x.Select(item => item.{wanted})` or `x[0].{wanted}`.";
        }

        var near = NearNames.Of(wanted, MembersOf(site, type), member => member.Name);
        if (near.Count > 0)
        {
            return $"Near it: {Spelled.List(near.Select(Spelled.Member))}.";
        }

        var data = TypeFacts.Data(type).Where(site.MayName).Take(MostListed + 1).ToList();
        return data.Count == 0
            ? null
            : $"`{Spelled.Type(type)}` has {Spelled.List(data.Take(MostListed).Select(Spelled.Member))}{(data.Count > MostListed ? ", …" : "")}.";
    }

    private static IEnumerable<ISymbol> MembersOf(RepairSite site, ITypeSymbol type)
    {
        var isStatic = site.Id == "CS0117" && site.Node.Parent is MemberAccessExpressionSyntax;
        return site.Model.LookupSymbols(site.Position, type, name: null, includeReducedExtensionMethods: !isStatic)
            .Where(member => member.IsStatic == isStatic && member.ContainingType?.SpecialType != SpecialType.System_Object && site.MayName(member))
            .GroupBy(member => member.Name)
            .Select(overloads => overloads.OrderBy(member => (member as IMethodSymbol)?.Parameters.Length ?? 0).First());
    }
}
