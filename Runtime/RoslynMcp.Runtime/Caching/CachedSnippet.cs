using RoslynMcp.Guest.Loading;
using RoslynMcp.Runtime.Compilation;

namespace RoslynMcp.Runtime.Caching;

/// <summary>
/// A compiled snippet and, if it has no state of its own, one loaded copy that all its executions share, compiled to machine code
/// only once. A snippet with static fields is loaded anew each time, so that nothing passes from one execution to the next.
/// </summary>
internal sealed class CachedSnippet(CompiledSnippet compiled)
{
    private readonly Lock _gate = new();
    private LoadedSnippet? _shared;
    private int _renters;
    private bool _evicted;

    public CompiledSnippet Compiled => compiled;

    public LoadedSnippet Rent(LoadedFacade facade)
    {
        if (compiled.HasState)
        {
            return new LoadedSnippet(compiled.Image, compiled.EntryToken, facade);
        }

        lock (_gate)
        {
            _renters++;
            return _shared ??= new LoadedSnippet(compiled.Image, compiled.EntryToken, facade);
        }
    }

    public void Return(LoadedSnippet loaded)
    {
        if (compiled.HasState)
        {
            loaded.Unload();
            return;
        }

        lock (_gate)
        {
            _renters--;
            UnloadIfUnused();
        }
    }

    /// <summary>Unloads the shared copy as soon as its last execution has ended.</summary>
    public void Evict()
    {
        lock (_gate)
        {
            _evicted = true;
            UnloadIfUnused();
        }
    }

    private void UnloadIfUnused()
    {
        if (_evicted && _renters == 0)
        {
            _shared?.Unload();
            _shared = null;
        }
    }
}
