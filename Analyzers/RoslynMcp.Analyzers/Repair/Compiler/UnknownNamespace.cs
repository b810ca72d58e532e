using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoslynMcp.Analyzers.Policy;

namespace RoslynMcp.Analyzers.Repair.Compiler;

/// <summary>CS0234: a namespace that has no such type.</summary>
internal static class UnknownNamespace
{
    public static string? For(RepairSite site)
    {
        if (site.Name is not { } name)
        {
            return null;
        }

        var written = name.Parent switch
        {
            QualifiedNameSyntax qualified when qualified.Right == name => qualified.Left.ToString(),
            MemberAccessExpressionSyntax access when access.Name == name => access.Expression.ToString(),
            _ => "",
        };
        var space = written.StartsWith("global::", StringComparison.Ordinal) ? written.Substring("global::".Length) : written;
        return space == ImportableNames.Tools
            ? NearTools.ByClass(site, name.Identifier.ValueText, member: null)
            : FrameworkTypes.Find(site, name.Identifier.ValueText) ?? SymbolRepairs.ForName($"{space}.{name.Identifier.ValueText}");
    }
}
