using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoslynMcp.Runtime.Validation;

namespace RoslynMcp.Runtime.Parsing;

/// <summary>What stands at a snippet's top level, sorted by where the layout puts it.</summary>
internal sealed record TopLevel(
    List<UsingDirectiveSyntax> Usings,
    List<MemberDeclarationSyntax> Statements,
    List<MemberDeclarationSyntax> Types,
    List<MemberDeclarationSyntax> Extensions)
{
    /// <summary>Sorts the members, and reports those that have no place.</summary>
    public static TopLevel Sort(CompilationUnitSyntax root, Report report)
    {
        var parts = new TopLevel([.. root.Usings], [], [], []);
        foreach (var member in root.Members)
        {
            switch (member)
            {
                case GlobalStatementSyntax { Statement: LocalFunctionStatementSyntax function } when IsExtension(function):
                    parts.Extensions.Add(member);
                    break;
                case GlobalStatementSyntax or FieldDeclarationSyntax:
                    parts.Statements.Add(member);
                    break;
                case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                    parts.Types.Add(member);
                    break;
                default:
                    Refuse(member, report);
                    break;
            }
        }

        return parts;
    }

    private static bool IsExtension(LocalFunctionStatementSyntax function)
        => function.ParameterList.Parameters.FirstOrDefault() is { } first && first.Modifiers.Any(SyntaxKind.ThisKeyword);

    private static void Refuse(MemberDeclarationSyntax member, Report report)
        => report.Add(
            "RMCP000", "syntax", "error", member.SpanStart,
            $"A {What(member)} can't stand at the top level of a snippet.",
            "Use a local variable or a local function, or put it into a class.");

    private static string What(MemberDeclarationSyntax member) => member switch
    {
        BaseNamespaceDeclarationSyntax => "namespace",
        PropertyDeclarationSyntax => "property",
        EventFieldDeclarationSyntax or EventDeclarationSyntax => "event",
        IndexerDeclarationSyntax => "indexer",
        _ => "declaration of this kind",
    };
}
