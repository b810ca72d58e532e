using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoslynMcp.Analyzers.Repair.Compiler;

/// <summary>CS1501, CS7036, CS1739, CS1744, CS1729, CS1503: a call that does not fit. Answers with the signature.</summary>
internal static class WrongArguments
{
    private const int MostOverloads = 3;

    public static string? For(RepairSite site)
    {
        if (Overloads.Around(site) is not { } around)
        {
            return null;
        }

        var overloads = Overloads.Of(site, around.Call);
        var count = around.Arguments?.Arguments.Count ?? 0;
        var shown = overloads
            .OrderBy(method => Math.Abs(method.Parameters.Length - count))
            .Take(MostOverloads)
            .Select(Spelled.Signature)
            .Distinct();
        var text = Spelled.List(shown);
        return Join(site.Id == "CS1503" ? Conversion(site, overloads) : null, text.Length > 0 ? $"It is {text}." : null);
    }

    /// <summary>How to turn the argument into what the only candidate wants.</summary>
    private static string? Conversion(RepairSite site, IReadOnlyList<IMethodSymbol> overloads)
    {
        if (overloads.Count != 1 || site.Around<ArgumentSyntax>() is not { Parent: ArgumentListSyntax list } argument)
        {
            return null;
        }

        var parameters = overloads[0].Parameters;
        var index = list.Arguments.IndexOf(argument);
        var parameter = argument.NameColon is { } name
            ? parameters.FirstOrDefault(p => p.Name == name.Name.Identifier.ValueText)
            : index < parameters.Length ? parameters[index] : null;
        return parameter is null ? null : Conversions.Say(argument.Expression, site.TypeOf(argument.Expression), parameter.Type);
    }

    private static string? Join(string? first, string? second) => first is null ? second : second is null ? first : $"{first} {second}";
}
