using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Comparison;

/// <summary>A shop of its own for one comparison: freshly seeded, thrown away afterwards.</summary>
internal sealed class Shop : IDisposable
{
    /// <summary>How many tools a visitor sees.</summary>
    public const int PublicTools = 6;

    private readonly DirectoryInfo _folder;
    private readonly CommerceTools _commerce;

    private Shop(DirectoryInfo folder, CommerceTools commerce)
    {
        (_folder, _commerce) = (folder, commerce);
        var builder = new ToolCatalogBuilder();
        foreach (var instance in commerce.Instances)
        {
            builder.AddTools(instance);
        }

        Tools = builder.Build();
    }

    /// <summary>All tools, those of merchants included.</summary>
    public ToolCatalog Tools { get; }

    public string Path => System.IO.Path.Combine(_folder.FullName, "catalogue.db");

    public static async Task<Shop> OpenAsync(CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("roslyn-mcp-comparison-");
        var commerce = CommerceTools.Create(new CommerceOptions { CataloguePath = System.IO.Path.Combine(folder.FullName, "catalogue.db") });
        var shop = new Shop(folder, commerce);
        // The first call is what seeds it.
        var invocation = new ToolInvocation(System.Text.Json.JsonElement.Parse("""{"query":"pump"}"""), new ToolContext { TenantId = "demo" });
        await shop.Tools.Find("search.search_products")!.Handler(invocation, cancellation);
        return shop;
    }

    public void Dispose()
    {
        _commerce.Dispose();
        _folder.Delete(recursive: true);
    }
}
