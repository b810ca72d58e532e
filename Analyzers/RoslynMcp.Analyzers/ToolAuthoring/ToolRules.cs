using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.ToolAuthoring.Rules;

namespace RoslynMcp.Analyzers.ToolAuthoring;

/// <summary>All rules for tool authors.</summary>
internal static class ToolRules
{
    /// <summary>The rules that look at one tool class at a time.</summary>
    public static readonly ImmutableArray<ToolRule> OfDeclarations =
    [
        new ToolDescription(),
        new ParameterDescription(),
        new UnsupportedParameter(),
        new UntypedParameter(),
        new UnsupportedResult(),
        new UntypedResult(),
        new ProseResult(),
        new CancellationTokenParameter(),
        new AsyncVoid(),
        new MutableStatic(),
        new SecretParameter(),
        new IdentityParameter(),
        new MethodCollision(),
        new ReservedCategory(),
        new UndeclaredEffects(),
        new ContradictoryEffects(),
    ];

    public static readonly ImmutableArray<DiagnosticDescriptor> Descriptors =
        [.. OfDeclarations.Select(rule => rule.Descriptor), BlockingWait.Rule, CategoryCollision.Rule];
}
