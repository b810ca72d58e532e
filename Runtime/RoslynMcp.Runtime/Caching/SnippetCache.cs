using System.Diagnostics.CodeAnalysis;

namespace RoslynMcp.Runtime.Caching;

/// <summary>
/// Compiled snippets by their text, the least recently used going first. Policy and catalog are the sandbox's own and never change,
/// so the text is the whole key.
/// </summary>
internal sealed class SnippetCache(int capacity)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<(string Code, CachedSnippet Snippet)>> _byCode = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Code, CachedSnippet Snippet)> _byUse = new();

    public bool TryGet(string code, [NotNullWhen(true)] out CachedSnippet? snippet)
    {
        lock (_gate)
        {
            snippet = null;
            if (!_byCode.TryGetValue(code, out var node))
            {
                return false;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            snippet = node.Value.Snippet;
            return true;
        }
    }

    public void Add(string code, CachedSnippet snippet)
    {
        lock (_gate)
        {
            if (capacity == 0 || _byCode.ContainsKey(code))
            {
                snippet.Evict();
                return;
            }

            _byCode.Add(code, _byUse.AddFirst((code, snippet)));
            if (_byUse.Count > capacity)
            {
                RemoveLast();
            }
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            while (_byUse.Count > 0)
            {
                RemoveLast();
            }
        }
    }

    private void RemoveLast()
    {
        var (code, snippet) = _byUse.Last!.Value;
        _byUse.RemoveLast();
        _byCode.Remove(code);
        snippet.Evict();
    }
}
