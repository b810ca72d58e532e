using System.Reflection;
using RoslynMcp.Runtime.Compilation;

namespace RoslynMcp.Runtime.Execution;

/// <summary>A metered snippet in a collectible context of its own. It runs any number of times if it has no state.</summary>
internal sealed class LoadedSnippet
{
    private readonly GuestContext _context;

    public LoadedSnippet(CompiledSnippet snippet, LoadedFacade facade)
    {
        _context = new GuestContext("snippet", facade.Find);
        var entry = (MethodInfo)_context.Load(snippet.Image).ManifestModule.ResolveMethod(snippet.EntryToken)!;
        Entry = entry.CreateDelegate<Func<object?>>();
    }

    /// <summary>Runs the snippet on the calling thread, which must be a guest's.</summary>
    public Func<object?> Entry { get; }

    public void Unload() => _context.Unload();
}
