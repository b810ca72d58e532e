using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Analyzers.Snippets.Rules;

/// <summary>A name must read as what it is: no <c>\u</c> escapes, no characters that are invisible.</summary>
internal static class IdentifierRule
{
    public static readonly SyntaxRule Rule = SyntaxRule.ForbidWhen(
        RuleIds.Identifier,
        item => IsDisguised(item.AsToken().Text),
        ("This name is spelled with escapes or invisible characters.", "Spell it with plain letters."),
        SyntaxKind.IdentifierToken);

    private static bool IsDisguised(string text)
    {
        foreach (var c in text)
        {
            if (c == '\\' || (c > 127 && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format))
            {
                return true;
            }
        }

        return false;
    }
}
