using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoslynMcp.Analyzers.ToolAuthoring;

namespace RoslynMcp.Analyzers.CodeFixes;

/// <summary>Makes a private static field <c>readonly</c> when its class never writes to it and its value cannot change either.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MutableStaticFixer : ToolFixer<FieldDeclarationSyntax>
{
    /// <summary>RMCP111.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds => [ToolRuleIds.MutableStatic];

    internal override ImmutableArray<ToolFix> Find(FixSite<FieldDeclarationSyntax> site)
    {
        var field = site.Node;
        if (field.Declaration.Variables.Count != 1
            || field.AttributeLists.Count > 0
            || field.Modifiers.Any(SyntaxKind.VolatileKeyword)
            || site.Model.GetDeclaredSymbol(field.Declaration.Variables[0], site.Cancellation) is not IFieldSymbol symbol
            || !IsFixable(symbol)
            || IsWritten(symbol, site))
        {
            return [];
        }

        var keyword = SyntaxFactory.Token(SyntaxKind.ReadOnlyKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        return [site.Replace("Make it readonly", field, field.WithModifiers(field.Modifiers.Add(keyword)))];
    }

    /// <summary>Text, numbers and enums; only one part of the class, so that every write is in sight.</summary>
    private static bool IsFixable(IFieldSymbol field) =>
        field is { IsReadOnly: false, DeclaredAccessibility: Accessibility.Private, ContainingType.DeclaringSyntaxReferences.Length: 1 }
        && (field.Type.TypeKind == TypeKind.Enum
            || field.Type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_String or SpecialType.System_DateTime);

    private static bool IsWritten(IFieldSymbol field, FixSite<FieldDeclarationSyntax> site) =>
        site.Node.Parent!.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == field.Name)
            .Where(name => SymbolEqualityComparer.Default.Equals(site.Model.GetSymbolInfo(name, site.Cancellation).Symbol, field))
            .Any(name => IsWrite(name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name));

    private static bool IsWrite(ExpressionSyntax use) => use.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == use,
        PostfixUnaryExpressionSyntax postfix => !postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        PrefixUnaryExpressionSyntax prefix => prefix.Kind()
            is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
        RefExpressionSyntax => true,
        _ => false,
    };
}
