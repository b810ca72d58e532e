using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using System.Text.Json;
using RoslynMcp.Guest.Bridge;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Runtime.Execution;

/// <summary>A facade loaded for guests: its code and its serializer's caches stay warm from one execution to the next.</summary>
internal sealed class FacadeContext : AssemblyLoadContext
{
    private readonly Assembly _facade;

    public FacadeContext(FacadeAssembly facade) : base(FacadeAssembly.Name, isCollectible: true)
    {
        using var image = new MemoryStream(ImmutableCollectionsMarshal.AsArray(facade.Image)!, writable: false);
        _facade = LoadFromStream(image);
        Json = FacadeJson.Options();
    }

    /// <summary>How the facade's types are read and written.</summary>
    public JsonSerializerOptions Json { get; }

    /// <summary>The assemblies of ours that a snippet may be bound to.</summary>
    public Assembly? Find(AssemblyName name) => name.Name switch
    {
        FacadeAssembly.Name => _facade,
        FacadeAssembly.GuestName => typeof(ToolBridge).Assembly,
        _ => null,
    };

    protected override Assembly? Load(AssemblyName assemblyName) => Find(assemblyName);
}
