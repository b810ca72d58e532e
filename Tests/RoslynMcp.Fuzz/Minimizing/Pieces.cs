using Microsoft.CodeAnalysis.CSharp;

namespace RoslynMcp.Fuzz.Minimizing;

/// <summary>Cuts a text into the tokens of C#, each with the blanks and comments around it.</summary>
internal static class Pieces
{
    public static List<string> Of(string code) => [.. SyntaxFactory.ParseTokens(code).Select(token => token.ToFullString())];
}
