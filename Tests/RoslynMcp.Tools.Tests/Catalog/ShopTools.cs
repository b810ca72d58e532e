using System.Diagnostics.CodeAnalysis;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Context;
using DescriptionAttribute = System.ComponentModel.DescriptionAttribute;

namespace RoslynMcp.Tools.Tests.Catalog;

[McpServerToolType]
[SuppressMessage("Performance", "CA1822", Justification = "Tools of an instance are what is tested.")]
public sealed class ShopTools(string name)
{
    public ShopTools() : this("shop")
    {
    }

    [McpServerTool(ReadOnly = true)]
    [Description("Searches products.")]
    public async Task<ProductPage> SearchProductsAsync(
        ToolContext context,
        [Description("What to look for.")] string query,
        [Description("At most 100.")] int limit = 20,
        ProductSort? sort = null,
        ProductSort order = ProductSort.ByName,
        decimal? maxPrice = null,
        IReadOnlyList<string>? tags = null,
        CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        var product = new Product($"{context.TenantId}:{query}", maxPrice ?? 1.50m, sort ?? order, DateTimeOffset.UnixEpoch);
        return new ProductPage([.. Enumerable.Repeat(product, limit)], limit, tags is null ? name : string.Join('+', tags));
    }

    [McpServerTool(ReadOnly = true)]
    public Product? GetProduct(string id) => id == "none" ? null : new Product(id, 2m, ProductSort.ByPrice, DateTimeOffset.UnixEpoch);

    [McpServerTool(Name = "put_product", Destructive = false, Idempotent = true)]
    [Description("Stores a product.")]
    public ValueTask<int> StoreAsync(Product product) => new(product.Id.Length);

    [McpServerTool]
    public static string Describe(long count) => $"{count} products";

    [McpServerTool(Destructive = true)]
    public Task DeleteAllAsync() => Task.CompletedTask;

    [McpServerTool]
    public void Fail(string how) => throw (how switch
    {
        "tool" => new ToolFailedException("There is no such product. Search first."),
        "argument" => new ArgumentException("how is wrong"),
        "mcp" => new McpException("The server said no."),
        _ => new InvalidOperationException("secret"),
    });

    public static void NotATool()
    {
    }
}

public enum ProductSort
{
    ByName,
    ByPrice,
}

public sealed record Product([property: Description("The SKU.")] string Id, decimal Price, ProductSort Sort, DateTimeOffset At, string? Note = null);

[Description("One page of products.")]
public sealed record ProductPage(IReadOnlyList<Product> Items, int Total, string Source)
{
    public bool IsEmpty => Items.Count == 0;
}
