using Microsoft.Data.Sqlite;
using RoslynMcp.Tools.Commerce.Products;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>Finds near spellings among the keys of about the same length.</summary>
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
        return SuggestionRanking.Of(command.Rows(row => (row.GetString(0), row.GetString(1), row.GetString(2))), query);
    }
}
