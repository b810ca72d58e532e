using RoslynMcp.Server.Configuration;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Server.Session;

/// <summary>The tools that a configuration offers, and what they hold open; nothing touches the disk before a tool is called.</summary>
internal sealed class OfferedTools : IDisposable
{
    private readonly CommerceTools? _commerce;

    public OfferedTools(ServerConfiguration configuration)
    {
        var builder = new ToolCatalogBuilder();
        if (configuration.Commerce)
        {
            Catalogue = Catalogue.Locate();
            _commerce = CommerceTools.Create(new CommerceOptions { CataloguePath = Catalogue.Path });
            foreach (var instance in _commerce.Instances)
            {
                builder.AddTools(instance);
            }
        }

        Catalog = ToolCatalog.Create(builder.Build().Tools.Where(tool => configuration.Filter.Admits(tool.Id)).Select(ToolLog.Watch))
            .For(ToolRoles.Public);
    }

    public ToolCatalog Catalog { get; }

    /// <summary>The embedded catalogue; null when the built-in tools are switched off.</summary>
    public Catalogue? Catalogue { get; }

    public void Dispose() => _commerce?.Dispose();
}
