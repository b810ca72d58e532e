using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoslynMcp.Analyzers.Snippets.Symbols;

/// <summary>Checks the calls that statements make and nobody writes: foreach, await, using, deconstruction.</summary>
internal sealed class StatementCheck(SemanticModel model, SymbolGate gate)
{
    /// <remarks>Kinds that are not named here call nothing of their own; operations cover the rest.</remarks>
    public void Check(SyntaxNode node)
    {
        switch (node)
        {
            case CommonForEachStatementSyntax loop:
                CheckLoop(loop);
                break;
            case AwaitExpressionSyntax await:
                CheckAwait(await);
                break;
            case UsingStatementSyntax { Expression: { } expression }:
                CheckDisposal(model.GetTypeInfo(expression).Type, expression);
                break;
            case UsingStatementSyntax { Declaration: { } declaration }:
                CheckDisposal(model.GetTypeInfo(declaration.Type).Type, declaration);
                break;
            case LocalDeclarationStatementSyntax { Declaration: { } declaration } local when local.UsingKeyword.IsKind(SyntaxKind.UsingKeyword):
                CheckDisposal(model.GetTypeInfo(declaration.Type).Type, declaration);
                break;
            case AssignmentExpressionSyntax { Left: TupleExpressionSyntax or DeclarationExpressionSyntax } assignment:
                CheckDeconstruction(model.GetDeconstructionInfo(assignment), assignment);
                break;
        }
    }

    private void CheckLoop(CommonForEachStatementSyntax loop)
    {
        var info = model.GetForEachStatementInfo(loop);
        var span = loop.Expression.Span;
        gate.CheckImplicit(info.GetEnumeratorMethod, span);
        gate.CheckImplicit(info.MoveNextMethod, span);
        gate.CheckImplicit(info.CurrentProperty, span);
        gate.CheckImplicit(info.DisposeMethod, span);
        gate.CheckImplicit(info.ElementConversion.MethodSymbol, span);
        gate.CheckImplicit(info.CurrentConversion.MethodSymbol, span);
        if (loop is ForEachVariableStatementSyntax variables)
        {
            CheckDeconstruction(model.GetDeconstructionInfo(variables), variables.Variable);
        }
    }

    private void CheckAwait(AwaitExpressionSyntax await)
    {
        var info = model.GetAwaitExpressionInfo(await);
        gate.CheckImplicit(info.GetAwaiterMethod, await.Span);
        gate.CheckImplicit(info.IsCompletedProperty, await.Span);
        gate.CheckImplicit(info.GetResultMethod, await.Span);
    }

    private void CheckDeconstruction(DeconstructionInfo info, SyntaxNode node)
    {
        gate.CheckImplicit(info.Method, node.Span);
        gate.CheckImplicit(info.Conversion?.MethodSymbol, node.Span);
        foreach (var nested in info.Nested)
        {
            CheckDeconstruction(nested, node);
        }
    }

    /// <summary>Disposal by pattern; disposal through an interface calls what the value's own type offers anyway.</summary>
    private void CheckDisposal(ITypeSymbol? type, SyntaxNode node)
    {
        foreach (var name in (string[])["Dispose", "DisposeAsync"])
        {
            gate.CheckImplicit(type?.GetMembers(name).FirstOrDefault(m => m is IMethodSymbol { Parameters.IsEmpty: true }), node.Span);
        }
    }
}
