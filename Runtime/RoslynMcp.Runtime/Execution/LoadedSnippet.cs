using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using RoslynMcp.Runtime.Compilation;

namespace RoslynMcp.Runtime.Execution;

/// <summary>A metered snippet in a collectible context of its own. It runs any number of times if it has no state.</summary>
internal sealed class LoadedSnippet : AssemblyLoadContext
{
    private readonly FacadeContext _facade;

    public LoadedSnippet(CompiledSnippet snippet, FacadeContext facade) : base("snippet", isCollectible: true)
    {
        _facade = facade;
        using var image = new MemoryStream(ImmutableCollectionsMarshal.AsArray(snippet.Image)!, writable: false);
        var entry = (MethodInfo)LoadFromStream(image).ManifestModule.ResolveMethod(snippet.EntryToken)!;
        Entry = entry.CreateDelegate<Func<object?>>();
    }

    /// <summary>Runs the snippet on the calling thread, which must be a guest's.</summary>
    public Func<object?> Entry { get; }

    protected override Assembly? Load(AssemblyName assemblyName) => _facade.Find(assemblyName);
}
