using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using RoslynMcp.Analyzers.Policy;
using RoslynMcp.Runtime.Compilation;
using ModuleDefinition = Mono.Cecil.ModuleDefinition;

namespace RoslynMcp.Runtime.Verification;

/// <summary>
/// The second wall: re-checks everything that the emitted IL refers to or declares, default deny, without knowing what the source
/// rules said. References are checked by metadata table, so that none can hide in a place that a walk forgot.
/// </summary>
internal sealed class SnippetVerifier(SymbolPolicy policy)
{
    private readonly TypeShape _shape = new(policy);

    /// <summary>Every reason why the module, as the compiler left it, may not be metered; none for a sound one.</summary>
    public IReadOnlyList<string> Verify(ModuleDefinition module) => Verify(module, VerifiedStage.Emitted);

    /// <summary>Every reason why the bytes, as they would be loaded, may not be; none for sound ones.</summary>
    public IReadOnlyList<string> Verify(byte[] image)
    {
        var findings = new Findings();
        using var portable = new PEReader(ImmutableCollectionsMarshal.AsImmutableArray(image));
        TableCheck.Check(portable.GetMetadataReader(), findings);
        using var stream = new MemoryStream(image, writable: false);
        using var module = EmittedSnippet.Read(stream);
        return [.. findings.Reasons, .. Verify(module, VerifiedStage.Metered)];
    }

    private IReadOnlyList<string> Verify(ModuleDefinition module, VerifiedStage stage)
    {
        var findings = new Findings();
        new ReferenceCheck(policy, stage, findings).Check(module);
        new DeclarationCheck(_shape, stage, findings).Check(module);
        return findings.Reasons;
    }
}
