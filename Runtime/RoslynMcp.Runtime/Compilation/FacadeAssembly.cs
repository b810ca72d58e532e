using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Runtime.Compilation;

/// <summary>A catalog's facade, compiled.</summary>
/// <param name="Image">The assembly.</param>
/// <param name="Reference">The same as a reference for snippets.</param>
/// <param name="Source">What it was compiled from.</param>
internal sealed record FacadeAssembly(ImmutableArray<byte> Image, MetadataReference Reference, FacadeSource Source)
{
    public const string Name = "RoslynMcp.Facade";

    /// <summary>The assembly of the guest's side, which every facade refers to.</summary>
    public const string GuestName = "RoslynMcp.Guest";
}
