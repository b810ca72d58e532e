using Microsoft.CodeAnalysis;

namespace RoslynMcp.Analyzers.Repair.Compiler;

/// <summary>The tools that a wrong name may have meant.</summary>
internal static class NearTools
{
    private const int MostListed = 5;

    /// <summary>A name that a class of tools does not have.</summary>
    public static string InClass(RepairSite site, INamedTypeSymbol toolClass, string wanted)
    {
        var own = ToolSymbols.MethodsOf(toolClass).ToList();
        if (NearNames.Of(wanted, own, method => method.Name) is { Count: > 0 } near)
        {
            return $"Near it: {Signatures(near)}.";
        }

        if (NearNames.Of(wanted, site.Tools.Methods, method => method.Name) is { Count: > 0 } elsewhere)
        {
            return $"Another class has it: {Signatures(elsewhere)}.";
        }

        var names = own.Take(MostListed).Select(method => $"`{toolClass.Name}.{method.Name}`");
        return $"{toolClass.Name} has {Spelled.List(names)}{(own.Count > MostListed ? ", …" : "")}.";
    }

    /// <summary>A function that is called by its bare name.</summary>
    public static string? ByMethod(RepairSite site, string wanted)
        => NearNames.Of(wanted, site.Tools.Methods, method => method.Name, count: 2) is { Count: > 0 } near
            ? $"A tool is called by its class: {Signatures(near)}."
            : null;

    /// <summary>A class of tools that does not exist, and the member that was wanted of it.</summary>
    public static string? ByClass(RepairSite site, string wanted, string? member)
    {
        var classes = NearNames.Of(wanted, site.Tools.Classes, type => type.Name);
        var own = classes.SelectMany(ToolSymbols.MethodsOf);
        if (member is not null && NearNames.Of(member, own.Any() ? own : site.Tools.Methods, method => method.Name, count: 2) is { Count: > 0 } near)
        {
            return $"Near it: {Signatures(near)}.";
        }

        return classes.Count > 0 ? $"Near it: {Spelled.List(classes.Select(type => $"`{type.Name}`"))}." : null;
    }

    private static string Signatures(IEnumerable<IMethodSymbol> methods) => Spelled.List(methods.Select(Spelled.Signature));
}
