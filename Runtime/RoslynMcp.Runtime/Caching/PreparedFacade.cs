using RoslynMcp.Runtime.Compilation.Emission;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Runtime.Caching;

/// <summary>A catalog's facade, from where an earlier process kept it or made anew; its image is emitted beside the start of processes.</summary>
/// <param name="Source">What snippets are compiled against.</param>
/// <param name="Image">The same as an assembly, once it is emitted.</param>
internal sealed record PreparedFacade(FacadeSource Source, Task<byte[]> Image)
{
    public static PreparedFacade Of(ToolCatalog catalog, string? folder)
    {
        var store = new FacadeStore(folder);
        if (store.Read(catalog) is { } stored)
        {
            return new PreparedFacade(stored.Source, Task.FromResult(stored.Image));
        }

        var source = FacadeGenerator.Generate(catalog);
        var emitting = Task.Run(() => FacadeEmitter.Emit(source));
        // Nobody waits for the disk.
        _ = emitting.ContinueWith(
            emitted => store.Write(catalog, new StoredFacade(source, emitted.Result)),
            CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
        return new PreparedFacade(source, emitting);
    }
}
