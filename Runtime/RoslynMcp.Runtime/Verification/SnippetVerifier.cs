using Mono.Cecil;
using RoslynMcp.Analyzers.Policy;

namespace RoslynMcp.Runtime.Verification;

/// <summary>
/// The second wall: re-checks everything that the emitted IL refers to or declares, default deny, without knowing what the source
/// rules said. References are checked by metadata table, so that none can hide in a place that a walk forgot.
/// </summary>
internal sealed class SnippetVerifier(SymbolPolicy policy)
{
    /// <summary>Every reason why the module may not be loaded; none for a sound one.</summary>
    public IReadOnlyList<string> Verify(ModuleDefinition module)
    {
        var refusals = new List<string>();
        new ReferenceCheck(policy, refusals).Check(module);
        new DeclarationCheck(refusals).Check(module);
        return refusals;
    }
}
