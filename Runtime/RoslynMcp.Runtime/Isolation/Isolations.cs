using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Isolation;

/// <summary>Makes the isolation that was asked for; nothing falls back to less.</summary>
internal static class Isolations
{
    public static IIsolation Create(ToolCatalog catalog, FacadeIndex facade, Task<byte[]> image, SandboxOptions options) => options.Isolation switch
    {
        IsolationKind.InProcess => new InProcessIsolation(catalog, facade, image.GetAwaiter().GetResult(), options.Workers.CompileTimeout),
        IsolationKind.Process => new ProcessIsolation(catalog, facade, image, options),
        _ => throw new ArgumentOutOfRangeException(nameof(options), options.Isolation, "InProcess or Process."),
    };
}
