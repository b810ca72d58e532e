using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RoslynMcp.Runtime.Parsing;

/// <summary>A snippet as the compiler gets it: usings, one method that holds the statements, and its types.</summary>
/// <param name="Tree">The compilation unit.</param>
/// <param name="Positions">From the unit's text back to the parsed snippet's.</param>
/// <param name="Parsed">What was laid out.</param>
/// <param name="ReturnsTrailing">Whether the result is a trailing expression.</param>
internal sealed record LaidOutSnippet(SyntaxTree Tree, PositionMap Positions, ParsedSnippet Parsed, bool ReturnsTrailing)
{
    /// <summary>The class and the method that hold the statements.</summary>
    public const string ClassName = "Snippet";
    public const string MethodName = "RunAsync";

    /// <summary>The author's span of a span of the unit.</summary>
    public TextSpan ToAuthored(TextSpan span) => new(ToAuthored(span.Start), span.Length);

    /// <summary>The author's position of a position of the unit.</summary>
    public int ToAuthored(int position) => Parsed.ToAuthored(Positions.ToParsed(position));

    /// <summary>The author's position of a line and a column of the unit, both from 1.</summary>
    public int ToAuthored(int line, int column)
        => ToAuthored(Tree.GetText().Lines[line - 1].Start + column - 1);

    /// <summary>The parts of the tree that the author wrote.</summary>
    public ImmutableArray<SyntaxNode> AuthoredRoots
    {
        get
        {
            var root = (CompilationUnitSyntax)Tree.GetRoot();
            var program = (ClassDeclarationSyntax)root.Members[0];
            var body = ((MethodDeclarationSyntax)program.Members[0]).Body!;
            return [.. root.Usings, .. body.Statements, .. root.Members.Skip(1)];
        }
    }
}
