#pragma warning disable IDE0130 // It stands where the generated facade stands.
namespace Tools;

/// <summary>The in-memory tools as plain calls: no bridge, no JSON.</summary>
public static class Search
{
    public static Task<RoslynMcp.Benchmarks.InMemoryTools.Found> SearchProductsAsync(string query, int limit = 20)
        => Task.FromResult(RoslynMcp.Benchmarks.InMemoryTools.SearchTools.SearchProducts(query, limit));
}

/// <summary>The same for stock.</summary>
public static class Inventory
{
    public static Task<RoslynMcp.Benchmarks.InMemoryTools.Stock> CheckInventoryAsync(IReadOnlyList<string> skus)
        => Task.FromResult(RoslynMcp.Benchmarks.InMemoryTools.InventoryTools.CheckInventory(skus));
}
