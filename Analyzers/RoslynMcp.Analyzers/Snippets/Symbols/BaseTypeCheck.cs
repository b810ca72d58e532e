using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoslynMcp.Analyzers.Snippets.Symbols;

/// <summary>A class calls a constructor of its base even where it does not say so.</summary>
internal sealed class BaseTypeCheck(SemanticModel model, SymbolGate gate)
{
    private const string Repair = "Keep one in a field, and call it.";
    private const string InterfaceRepair = "Override ToString(), or implement IFormattable; write operators as static members without the interface.";

    public void Check(SyntaxNode node)
    {
        if (node is not TypeDeclarationSyntax { BaseList: { } bases } declaration || model.GetDeclaredSymbol(declaration) is not INamedTypeSymbol declared)
        {
            return;
        }

        if (declared.AllInterfaces.FirstOrDefault(gate.IsSealed) is { } face)
        {
            gate.Report(new Violation(RuleIds.Symbol, ValidationStage.Full, bases.Span, $"'{SymbolNames.Display(face)}' cannot be implemented.", InterfaceRepair));
            return;
        }

        if (declared is not { TypeKind: TypeKind.Class, BaseType: { SpecialType: SpecialType.None } parent })
        {
            return;
        }

        if (gate.IsSealed(parent))
        {
            gate.Report(new Violation(RuleIds.Symbol, ValidationStage.Full, bases.Span, $"'{SymbolNames.Display(parent)}' cannot be derived from.", Repair));
            return;
        }

        if (CallsBaseSilently(declaration))
        {
            gate.CheckImplicit(parent.InstanceConstructors.FirstOrDefault(c => c.Parameters.IsEmpty), bases.Span);
        }
    }

    private static bool CallsBaseSilently(TypeDeclarationSyntax declaration)
    {
        var constructors = declaration.Members.OfType<ConstructorDeclarationSyntax>().ToList();
        return declaration.ParameterList is null
            ? constructors.Count == 0 || constructors.Any(c => c.Initializer is null)
            : !declaration.BaseList!.Types.Any(t => t is PrimaryConstructorBaseTypeSyntax);
    }
}
