using System.Reflection;
using RoslynMcp.Guest.Results;

namespace RoslynMcp.Guest.Loading;

/// <summary>A metered snippet in a collectible context of its own. It runs any number of times if it has no state.</summary>
internal sealed class LoadedSnippet
{
    private readonly GuestContext _context;

    /// <param name="image">The metered assembly.</param>
    /// <param name="entryToken">Metadata token of its entry, a static method that returns <c>object?</c>.</param>
    /// <param name="facade">What it is bound to.</param>
    public LoadedSnippet(byte[] image, int entryToken, LoadedFacade facade)
    {
        _context = new GuestContext("snippet", facade.Find);
        var entry = (MethodInfo)_context.Load(image).ManifestModule.ResolveMethod(entryToken)!;
        Entry = entry.CreateDelegate<Func<object?>>();
    }

    /// <summary>Runs the snippet on the calling thread, which must be a guest's.</summary>
    public Func<object?> Entry { get; }

    /// <summary>How results of it are written.</summary>
    public MemberTable Members { get; } = new();

    public void Unload() => _context.Unload();
}
