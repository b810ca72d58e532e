using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;

namespace RoslynMcp.Benchmarks.Bare;

/// <summary>A snippet as the compiler made it, loaded into a collectible context of its own.</summary>
internal sealed class BareSnippet : IDisposable
{
    private readonly OwnContext _context = new();
    private readonly MethodInfo _entry;

    public BareSnippet(MemoryStream image) => _entry = _context.LoadFromStream(image).GetType("Snippet")!.GetMethod("RunAsync")!;

    public async Task<string> RunAsync()
        => JsonSerializer.Serialize(await (Task<object>)_entry.Invoke(null, null)!, JsonSerializerOptions.Web);

    public void Dispose() => _context.Unload();

    private sealed class OwnContext() : AssemblyLoadContext("bare", isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName)
            => assemblyName.Name == typeof(BareRoslyn).Assembly.GetName().Name ? typeof(BareRoslyn).Assembly : null;
    }
}
