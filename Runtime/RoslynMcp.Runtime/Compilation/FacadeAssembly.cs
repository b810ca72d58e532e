using Microsoft.CodeAnalysis;
using RoslynMcp.Runtime.Compilation.Emission;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Runtime.Compilation;

/// <summary>A catalog's facade, compiled.</summary>
/// <param name="Image">The assembly.</param>
/// <param name="Reference">The same as a reference for snippets.</param>
internal sealed record FacadeAssembly(byte[] Image, MetadataReference Reference)
{
    /// <summary>The facade of a catalog that was just generated.</summary>
    public static FacadeAssembly Of(FacadeSource source) => Of(FacadeEmitter.Emit(source));

    public static FacadeAssembly Of(byte[] image) => new(image, MetadataReference.CreateFromImage(image));
}
