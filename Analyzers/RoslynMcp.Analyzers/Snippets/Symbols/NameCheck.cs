using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoslynMcp.Analyzers.Snippets.Symbols;

/// <summary>Checks what every written name stands for, and what it could stand for where it does not bind.</summary>
internal sealed class NameCheck(SemanticModel model, SymbolGate gate)
{
    public void Check(SimpleNameSyntax name)
    {
        if (name.IsVar)
        {
            return;
        }

        var info = model.GetSymbolInfo(name);
        if (info.Symbol is { } symbol)
        {
            CheckBound(symbol, name);
        }
        else if (!info.CandidateSymbols.IsEmpty && !info.CandidateSymbols.Any(gate.Allows))
        {
            gate.Check(info.CandidateSymbols[0], name.Span);
        }
    }

    private void CheckBound(ISymbol symbol, SimpleNameSyntax name)
    {
        // In 'File.ReadAllText' the member says more than its type does.
        if (IsQualifierOfRefused(symbol, name))
        {
            return;
        }

        gate.Check(symbol, name.Span);
        if (symbol is INamedTypeSymbol { IsGenericType: true } type && name is IdentifierNameSyntax)
        {
            // An alias: its type arguments stand in a using, not here.
            CheckArguments(type.TypeArguments, name);
        }
    }

    private bool IsQualifierOfRefused(ISymbol symbol, SimpleNameSyntax name)
    {
        if (symbol is not INamedTypeSymbol || gate.Allows(symbol))
        {
            return false;
        }

        ExpressionSyntax qualifier = name.Parent is QualifiedNameSyntax qualified && qualified.Right == name ? qualified
            : name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access
            : name;
        var member = qualifier.Parent switch
        {
            MemberAccessExpressionSyntax outer when outer.Expression == qualifier => outer.Name,
            QualifiedNameSyntax outer when outer.Left == qualifier => outer.Right,
            _ => null,
        };
        return member is not null && model.GetSymbolInfo(member) is var info
            && (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is { } target && !gate.Allows(target);
    }

    private void CheckArguments(ImmutableArray<ITypeSymbol> arguments, SimpleNameSyntax name)
    {
        foreach (var argument in arguments)
        {
            gate.Check(argument, name.Span);
            if (argument is INamedTypeSymbol { IsGenericType: true } nested)
            {
                CheckArguments(nested.TypeArguments, name);
            }
        }
    }
}
