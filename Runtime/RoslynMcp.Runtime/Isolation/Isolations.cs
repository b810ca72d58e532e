using RoslynMcp.Runtime.Caching;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Isolation;

/// <summary>Makes the isolation that was asked for; nothing falls back to less.</summary>
internal static class Isolations
{
    public static IIsolation Create(ToolCatalog catalog, FacadeText facade, SandboxOptions options, KeptFacade kept) => options.Isolation switch
    {
        IsolationKind.InProcess => new InProcessIsolation(catalog, facade, options.Workers.CompileTimeout),
        IsolationKind.Process => new ProcessIsolation(catalog, facade, options, kept),
        _ => throw new ArgumentOutOfRangeException(nameof(options), options.Isolation, "InProcess or Process."),
    };
}
