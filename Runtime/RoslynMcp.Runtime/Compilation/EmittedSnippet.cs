using Mono.Cecil;

namespace RoslynMcp.Runtime.Compilation;

/// <summary>A snippet as the compiler left it: not verified, not metered, never to be loaded.</summary>
/// <param name="Image">The assembly.</param>
/// <param name="Symbols">Its portable PDB, for lines.</param>
/// <param name="Unit">The compilation, whose bodies are bound already.</param>
internal sealed record EmittedSnippet(MemoryStream Image, MemoryStream Symbols, Microsoft.CodeAnalysis.Compilation Unit)
{
    /// <summary>Opens the assembly for verification and metering; nothing outside it is ever resolved.</summary>
    public ModuleDefinition Read() => Read(Image);

    /// <summary>Opens any assembly in the same way.</summary>
    public static ModuleDefinition Read(Stream image) => ModuleDefinition.ReadModule(image, new ReaderParameters(ReadingMode.Deferred)
    {
        AssemblyResolver = NoResolver.Instance,
        InMemory = true,
    });

    private sealed class NoResolver : IAssemblyResolver
    {
        public static NoResolver Instance { get; } = new();

        public AssemblyDefinition? Resolve(AssemblyNameReference name) => null;

        public AssemblyDefinition? Resolve(AssemblyNameReference name, ReaderParameters parameters) => null;

        public void Dispose()
        {
        }
    }
}
