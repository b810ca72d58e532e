using Microsoft.CodeAnalysis;

namespace RoslynMcp.Runtime.Compilation;

/// <summary>A catalog's facade, compiled.</summary>
/// <param name="Image">The assembly.</param>
/// <param name="Reference">The same as a reference for snippets.</param>
internal sealed record FacadeAssembly(byte[] Image, MetadataReference Reference)
{
    public static FacadeAssembly Of(byte[] image) => new(image, MetadataReference.CreateFromImage(image));
}
