using System.Collections.Frozen;
using RoslynMcp.Guest.Wire;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Isolation;

/// <summary>What tools do, as the host knows it. A compiler says which ones a snippet reaches, and is not asked what they do.</summary>
internal sealed class OfferedEffects(FacadeIndex facade)
{
    private readonly FrozenDictionary<string, ToolEffect> _byTool = facade.Methods
        .DistinctBy(method => method.Effect.Tool)
        .ToFrozenDictionary(method => method.Effect.Tool, method => method.Effect, StringComparer.Ordinal);

    public CompileOutcome Correct(CompileOutcome outcome) => outcome.Snippet is { } snippet
        ? outcome with { Snippet = snippet with { Effects = [.. snippet.Effects.Select(effect => Of(effect.Tool))] } }
        : outcome;

    private ToolEffect Of(string tool) => _byTool.TryGetValue(tool, out var effect)
        ? effect
        : throw new WireException("a snippet reaches a tool that is not offered");
}
