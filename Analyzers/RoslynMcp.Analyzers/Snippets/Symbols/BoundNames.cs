using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace RoslynMcp.Analyzers.Snippets.Symbols;

/// <summary>The names whose meaning an operation has already told.</summary>
/// <remarks>Asking the model for the name of a called method resolves its overloads again: most of the time of this check.</remarks>
internal sealed class BoundNames
{
    private readonly HashSet<SyntaxNode> _names = [];

    public bool Contains(SimpleNameSyntax name) => _names.Contains(name);

    /// <summary>Notes the name behind an operation, and returns where to report it.</summary>
    public SyntaxNode Note(IOperation operation)
    {
        var called = operation is IInvocationOperation && operation.Syntax is InvocationExpressionSyntax invocation
            ? invocation.Expression
            : operation.Syntax;
        var name = called switch
        {
            SimpleNameSyntax simple => simple,
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => null,
        };
        if (name is null)
        {
            return operation.Syntax;
        }

        _names.Add(name);
        return name;
    }
}
