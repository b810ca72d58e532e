using Microsoft.Data.Sqlite;
using RoslynMcp.Tools.Commerce.Products;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>Products in the embedded catalogue; text is ranked by BM25.</summary>
internal sealed class SqliteCatalogStore(SqliteDatabase database) : ICatalogStore
{
    private static readonly string FindBySku = SqlText.Load(nameof(FindBySku));
    private static readonly string GetBySku = SqlText.Load(nameof(GetBySku));
    private static readonly string ListProducts = SqlText.Load(nameof(ListProducts));
    private static readonly string GetByName = SqlText.Load(nameof(GetByName));

    public Task<IReadOnlyList<SkuMatch>> FindBySkuAsync(
        string tenantId, IReadOnlyList<string> skuKeys, ProductFilter filter, CancellationToken cancellationToken)
        => database.ReadAsync<IReadOnlyList<SkuMatch>>(
            connection =>
            {
                using var command = connection
                    .Query(FindBySku, ("$tenant", tenantId), ("$keys", SqliteQuery.Json(skuKeys)))
                    .With(filter);
                return command.Rows(row => new SkuMatch(row.GetString(ProductColumns.Count), ProductColumns.Read(row)));
            },
            cancellationToken);

    public Task<TextMatches> SearchTextAsync(string tenantId, TextQuery query, CancellationToken cancellationToken)
        => database.ReadAsync(connection => new TextSearch(connection, tenantId, query).Find(), cancellationToken);

    public Task<ProductRecord?> GetBySkuAsync(string tenantId, string skuKey, CancellationToken cancellationToken)
        => database.ReadAsync(connection => Get(connection, GetBySku, tenantId, skuKey), cancellationToken);

    public Task<ProductRecord?> GetByNameAsync(string tenantId, string nameKey, CancellationToken cancellationToken)
        => database.ReadAsync(connection => Get(connection, GetByName, tenantId, nameKey), cancellationToken);

    public Task<IReadOnlyList<ProductSuggestion>> SuggestAsync(
        string tenantId, SuggestionQuery query, CancellationToken cancellationToken)
        => database.ReadAsync(connection => SqliteSuggestions.Find(connection, tenantId, query), cancellationToken);

    public Task<IReadOnlyList<CategorySize>> GetCategoriesAsync(string tenantId, CancellationToken cancellationToken)
        => database.ReadAsync<IReadOnlyList<CategorySize>>(
            connection =>
            {
                using var command = connection.Query(
                    """
                    SELECT category, category_key, COUNT(*) FROM products WHERE tenant_id = $tenant
                    GROUP BY category_key ORDER BY category
                    """,
                    ("$tenant", tenantId));
                return command.Rows(row => new CategorySize(row.GetString(0), row.GetString(1), row.GetInt32(2)));
            },
            cancellationToken);

    public Task<ProductList> ListAsync(
        string tenantId, IReadOnlyList<string> categoryKeys, int limit, CancellationToken cancellationToken)
        => database.ReadAsync(
            connection =>
            {
                var total = 0;
                using var command = connection.Query(
                    ListProducts, ("$tenant", tenantId), ("$categories", SqliteQuery.Json(categoryKeys)), ("$limit", limit));
                var products = command.Rows(row =>
                {
                    total = row.GetInt32(ProductColumns.Count);
                    return ProductColumns.Read(row);
                });
                return new ProductList(products, total);
            },
            cancellationToken);

    public Task<IReadOnlyList<KnownWord>> GetWordsAsync(
        string tenantId, int shortest, int longest, CancellationToken cancellationToken)
        => database.ReadAsync<IReadOnlyList<KnownWord>>(
            connection =>
            {
                using var command = connection.Query(
                    """
                    SELECT word, occurrences FROM words
                    WHERE tenant_id = $tenant AND length(word) BETWEEN $shortest AND $longest
                    """,
                    ("$tenant", tenantId), ("$shortest", shortest), ("$longest", longest));
                return command.Rows(row => new KnownWord(row.GetString(0), row.GetInt32(1)));
            },
            cancellationToken);

    private static ProductRecord? Get(SqliteConnection connection, string sql, string tenantId, string key)
    {
        using var command = connection.Query(sql, ("$tenant", tenantId), ("$key", key));
        var found = command.Rows(row => (Product: ProductColumns.Read(row), Id: row.GetInt64(ProductColumns.Count)));
        return found is [var (product, id)] ? SqliteProductParts.Read(connection, tenantId, id, product) : null;
    }
}
