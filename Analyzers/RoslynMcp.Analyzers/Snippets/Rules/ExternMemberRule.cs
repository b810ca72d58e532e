using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Snippets.Rules;

internal static class ExternMemberRule
{
    public static readonly SyntaxRule Rule = SyntaxRule.ForbidWhen(
        RuleIds.ExternMember,
        keyword => !keyword.Parent.IsKind(SyntaxKind.ExternAliasDirective),
        ("Native code cannot be called: 'extern' is not allowed.", "Write the method in C#, or use a tool."),
        SyntaxKind.ExternKeyword);
}
