using System.Reflection;
using System.Text.Json;
using RoslynMcp.Guest.Bridge;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Runtime.Execution;

/// <summary>A facade loaded for guests: its code and its serializer's caches stay warm from one execution to the next.</summary>
internal sealed class LoadedFacade
{
    private static readonly Assembly Guest = typeof(ToolBridge).Assembly;

    private readonly GuestContext _context;
    private readonly Assembly _facade;

    public LoadedFacade(FacadeAssembly facade)
    {
        _context = new GuestContext("facade", name => name.Name == FacadeAssembly.GuestName ? Guest : null);
        _facade = _context.Load(facade.Image);
    }

    /// <summary>How the facade's types are read and written.</summary>
    public JsonSerializerOptions Json { get; } = FacadeJson.Options();

    /// <summary>The assemblies of ours that a snippet may be bound to.</summary>
    public Assembly? Find(AssemblyName name) => name.Name switch
    {
        FacadeAssembly.Name => _facade,
        FacadeAssembly.GuestName => Guest,
        _ => null,
    };

    public void Unload() => _context.Unload();
}
