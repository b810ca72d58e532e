using System.Reflection;
using System.Text.Json;

namespace RoslynMcp.Guest.Loading;

/// <summary>A facade loaded for guests: its code and its serializer's caches stay warm from one execution to the next.</summary>
internal sealed class LoadedFacade
{
    private static readonly Assembly Guest = typeof(LoadedFacade).Assembly;

    private readonly GuestContext _context;
    private readonly Assembly _facade;

    public LoadedFacade(byte[] image)
    {
        _context = new GuestContext("facade", name => name.Name == AssemblyNames.Guest ? Guest : null);
        _facade = _context.Load(image);
    }

    /// <summary>How the facade's types are read and written.</summary>
    public JsonSerializerOptions Json { get; } = FacadeJson.Options();

    /// <summary>The classes of tools.</summary>
    public IEnumerable<Type> Types => _facade.GetExportedTypes().Where(type => !type.IsNested);

    /// <summary>The assemblies of ours that a snippet may be bound to.</summary>
    public Assembly? Find(AssemblyName name) => name.Name switch
    {
        AssemblyNames.Facade => _facade,
        AssemblyNames.Guest => Guest,
        _ => null,
    };

    public void Unload() => _context.Unload();
}
