using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Isolation;

/// <summary>Makes the isolation that was asked for; nothing falls back to less.</summary>
internal static class Isolations
{
    /// <summary>What can start before the tools are known; null where nothing does.</summary>
    public static Workers? Start(SandboxOptions options) => options.Isolation switch
    {
        IsolationKind.InProcess => null,
        IsolationKind.Process => new Workers(options),
        _ => throw Unknown(options),
    };

    public static IIsolation Create(Workers? workers, ToolCatalog catalog, FacadeIndex facade, Task<byte[]> image, SandboxOptions options)
        => options.Isolation switch
        {
            IsolationKind.InProcess => new InProcessIsolation(catalog, facade, image.GetAwaiter().GetResult(), options.Workers.CompileTimeout),
            IsolationKind.Process when workers is not null => new ProcessIsolation(workers, catalog, facade, image),
            _ => throw Unknown(options),
        };

    private static ArgumentOutOfRangeException Unknown(SandboxOptions options) => new(nameof(options), options.Isolation, "InProcess or Process.");
}
