using ModelContextProtocol.Server;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Benchmarks;

/// <summary>Tools that cost nothing, so that what is measured is the engine.</summary>
public static class InMemoryTools
{
    public static ToolCatalog Catalog() => new ToolCatalogBuilder().AddTools(typeof(SearchTools)).AddTools(typeof(InventoryTools)).Build();

    [McpServerToolType]
    public static class SearchTools
    {
        [McpServerTool(ReadOnly = true)]
        public static Found SearchProducts(string query, int limit = 20)
            => new([.. Enumerable.Range(0, limit).Select(n => new Product($"{query[..1]}-{n}", $"{query} {n}", 1000 - n))], limit);
    }

    [McpServerToolType]
    public static class InventoryTools
    {
        [McpServerTool(ReadOnly = true)]
        public static Stock CheckInventory(IReadOnlyList<string> skus) => new([.. skus.Select(sku => new StockItem(sku, sku.Length - 3))]);
    }

    public sealed record Found(IReadOnlyList<Product> Products, int Total);

    public sealed record Product(string Sku, string Name, decimal Price);

    public sealed record Stock(IReadOnlyList<StockItem> Items);

    public sealed record StockItem(string Sku, int Quantity);
}
