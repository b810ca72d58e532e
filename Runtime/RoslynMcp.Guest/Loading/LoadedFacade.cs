using System.Reflection;

namespace RoslynMcp.Guest.Loading;

/// <summary>A facade loaded for guests: its code stays compiled from one execution to the next.</summary>
internal sealed class LoadedFacade
{
    private const int TypeDefinitions = 0x02000000; // the metadata table
    private const int AfterModule = 2; // its first row is <Module>

    private static readonly Assembly Guest = typeof(LoadedFacade).Assembly;

    private readonly GuestContext _context;
    private readonly Assembly _facade;

    public LoadedFacade(byte[] image)
    {
        _context = new GuestContext("facade", name => name.Name == AssemblyNames.Guest ? Guest : null);
        _facade = _context.Load(image);
    }

    /// <summary>The classes of tools and the types nested in them, each loaded when it is asked for: thousands of tools have many thousands.</summary>
    public IEnumerable<Type> Types
    {
        get
        {
            for (var row = AfterModule; TypeAt(row) is { } type; row++)
            {
                yield return type;
            }
        }
    }

    /// <summary>The assemblies of ours that a snippet may be bound to.</summary>
    public Assembly? Find(AssemblyName name) => name.Name switch
    {
        AssemblyNames.Facade => _facade,
        AssemblyNames.Guest => Guest,
        _ => null,
    };

    private Type? TypeAt(int row)
    {
        try
        {
            return _facade.ManifestModule.ResolveType(TypeDefinitions | row);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    public void Unload() => _context.Unload();
}
