using System.Collections.Immutable;

namespace RoslynMcp.Analyzers.Snippets.Rules;

/// <summary>All rules about shape; beside them stand the table of allowed syntax and the check of symbols.</summary>
internal static class SyntaxRules
{
    public static readonly ImmutableArray<SyntaxRule> All =
    [
        DirectiveRule.Rule,
        ExternAliasRule.Rule,
        UsingRule.Rule,
        StaticImportRule.Rule,
        AliasImportRule.Rule,
        UnsafeCodeRule.Rule,
        PointerRule.Rule,
        FixedRule.Rule,
        StackallocRule.Rule,
        FunctionPointerRule.Rule,
        TypedReferenceRule.Rule,
        ArglistRule.Rule,
        ExternMemberRule.Rule,
        AssemblyAttributeRule.Rule,
        AttributeRule.Rule,
        FinalizerRule.Rule,
        StaticConstructorRule.Rule,
        DynamicRule.Rule,
        TypeOfRule.Rule,
        SizeOfRule.Rule,
        NamespaceRule.Rule,
        IdentifierRule.Rule,
        PartialRule.Rule,
        RefFieldRule.Rule,
        VolatileRule.Rule,
        NewConstraintRule.Rule,
        UnmanagedConstraintRule.Rule,
        AsyncVoidRule.Rule,
        ExtensionBlockRule.Rule,
    ];
}
