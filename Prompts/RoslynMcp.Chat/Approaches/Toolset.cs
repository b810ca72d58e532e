using RoslynMcp.Prompts;
using RoslynMcp.Runtime;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Chat.Approaches;

/// <summary>The tools that callers of some roles may use, and what is made of them. The sandbox starts with the first snippet.</summary>
internal sealed class Toolset(ToolCatalog catalog, SandboxOptions options) : IDisposable
{
    private readonly Lazy<Sandbox> _sandbox = new(() => new Sandbox(catalog, options));
    private readonly FacadeSource _facade = FacadeGenerator.Generate(catalog);

    public ToolCatalog Catalog { get; } = catalog;

    public Sandbox Sandbox => _sandbox.Value;

    public FacadeSource Facade => _facade;

    public ToolSearch Search => field ??= new ToolSearch(Catalog, _facade);

    /// <summary>The tools by the names that a model calls them by one by one.</summary>
    public IReadOnlyDictionary<string, ToolDescriptor> Functions => field ??= FunctionNames.Of(Catalog);

    public void Dispose()
    {
        if (_sandbox.IsValueCreated)
        {
            _sandbox.Value.Dispose();
        }
    }
}
