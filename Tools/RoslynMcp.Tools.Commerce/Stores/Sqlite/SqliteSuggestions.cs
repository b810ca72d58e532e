using Microsoft.Data.Sqlite;
using RoslynMcp.Tools.Commerce.Products;
using RoslynMcp.Tools.Commerce.Spelling;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>Finds near spellings by comparing with every key of about the same length: some thousand short texts.</summary>
internal static class SqliteSuggestions
{
    private const string BySku =
        """
        SELECT sku, name, sku_key FROM products
        WHERE tenant_id = $tenant AND length(sku_key) BETWEEN $shortest AND $longest ORDER BY sku
        """;

    private const string ByName =
        """
        SELECT sku, name, name_key FROM products
        WHERE tenant_id = $tenant AND length(name_key) BETWEEN $shortest AND $longest ORDER BY sku
        """;

    public static IReadOnlyList<ProductSuggestion> Find(SqliteConnection connection, string tenantId, SuggestionQuery query)
    {
        using var command = connection.Query(
            query.By is ProductKey.Sku ? BySku : ByName,
            ("$tenant", tenantId),
            ("$shortest", query.Key.Length - query.MaximumDistance),
            ("$longest", query.Key.Length + query.MaximumDistance));
        var distances = command.Rows(row => (
            Sku: row.GetString(0), Name: row.GetString(1),
            Distance: EditDistance.Within(query.MaximumDistance, query.Key, row.GetString(2))));
        return [.. distances
            .Where(candidate => candidate.Distance < query.Key.Length)
            .OrderBy(candidate => candidate.Distance)
            .Take(query.Limit)
            .Select(candidate => new ProductSuggestion(candidate.Sku, candidate.Name, candidate.Distance!.Value))];
    }
}
