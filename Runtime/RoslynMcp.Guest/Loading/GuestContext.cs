using System.Reflection;
using System.Runtime.Loader;

namespace RoslynMcp.Guest.Loading;

/// <summary>
/// A collectible context. It must not hold anything of what is loaded into it, not even an assembly: while it unloads the runtime
/// holds the context itself, and the two would keep each other alive for ever.
/// </summary>
internal sealed class GuestContext(string name, Func<AssemblyName, Assembly?> find) : AssemblyLoadContext(name, isCollectible: true)
{
    public Assembly Load(byte[] image)
    {
        using var stream = new MemoryStream(image, writable: false);
        return LoadFromStream(stream);
    }

    protected override Assembly? Load(AssemblyName assemblyName) => find(assemblyName);
}
