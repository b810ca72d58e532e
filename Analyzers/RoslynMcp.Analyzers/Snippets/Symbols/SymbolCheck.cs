using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoslynMcp.Analyzers.Snippets.Symbols;

/// <summary>One walk over a bound tree: names as they stand, then the operations behind each body and initializer.</summary>
internal sealed class SymbolCheck(SemanticModel model, SymbolGate gate)
{
    private readonly BoundNames _bound = new();
    private readonly NameCheck _names = new(model, gate);
    private readonly StatementCheck _statements = new(model, gate);
    private readonly BaseTypeCheck _bases = new(model, gate);

    public void Run(SyntaxNode root)
    {
        CheckOperations(root, isRoot: true);
        foreach (var node in root.DescendantNodesAndSelf())
        {
            if (node is SimpleNameSyntax name)
            {
                if (!_bound.Contains(name))
                {
                    _names.Check(name);
                }

                continue;
            }

            _statements.Check(node);
            _bases.Check(node);
            if (node != root)
            {
                CheckOperations(node, isRoot: false);
            }
        }
    }

    private void CheckOperations(SyntaxNode node, bool isRoot)
    {
        if ((OwnsOperations(node) || (isRoot && node is StatementSyntax or ExpressionSyntax)) && model.GetOperation(node) is { } operation)
        {
            new OperationCheck(gate, _bound).Check(operation);
        }
    }

    /// <summary>True for the outermost nodes behind which the compiler keeps a tree of operations.</summary>
    private static bool OwnsOperations(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or AttributeSyntax or PrimaryConstructorBaseTypeSyntax => true,
        ArrowExpressionClauseSyntax => node.Parent is BasePropertyDeclarationSyntax,
        EqualsValueClauseSyntax => node.Parent is ParameterSyntax or PropertyDeclarationSyntax or EnumMemberDeclarationSyntax
            || node.Parent is VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax },
        _ => false,
    };
}
