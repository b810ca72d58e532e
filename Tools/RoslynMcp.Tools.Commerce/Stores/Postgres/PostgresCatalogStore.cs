using System.Data.Common;
using System.Text.Json;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce.Products;

namespace RoslynMcp.Tools.Commerce.Stores.Postgres;

/// <summary>Products in Postgres; text is ranked by <c>ts_rank</c> with the weights of the fields.</summary>
internal sealed class PostgresCatalogStore(PostgresDatabase database) : ICatalogStore
{
    private static readonly string FindBySku = PostgresSql.Load(nameof(FindBySku));
    private static readonly string GetBySku = PostgresSql.Load(nameof(GetBySku));
    private static readonly string GetByName = PostgresSql.Load(nameof(GetByName));
    private static readonly string ListProducts = PostgresSql.Load(nameof(ListProducts));

    public async Task<IReadOnlyList<SkuMatch>> FindBySkuAsync(
        string tenantId, IReadOnlyList<string> skuKeys, ProductFilter filter, CancellationToken cancellationToken)
        => await database.ReadAsync(
            tenantId, FindBySku, row => new SkuMatch(row.GetString(ProductColumns.Count), ProductColumns.Read(row)),
            filter.With(("@tenant", tenantId), ("@keys", skuKeys.ToArray())), cancellationToken).ConfigureAwait(false);

    public Task<TextMatches> SearchTextAsync(string tenantId, TextQuery query, CancellationToken cancellationToken)
        => new PostgresTextSearch(database, tenantId, query).FindAsync(cancellationToken);

    public Task<ProductRecord?> GetBySkuAsync(string tenantId, string skuKey, CancellationToken cancellationToken)
        => GetAsync(GetBySku, tenantId, skuKey, cancellationToken);

    public Task<ProductRecord?> GetByNameAsync(string tenantId, string nameKey, CancellationToken cancellationToken)
        => GetAsync(GetByName, tenantId, nameKey, cancellationToken);

    public async Task<IReadOnlyList<ProductSuggestion>> SuggestAsync(
        string tenantId, SuggestionQuery query, CancellationToken cancellationToken)
    {
        var column = query.By is ProductKey.Sku ? "sku_key" : "name_key";
        var near = await database.ReadAsync(
            tenantId,
            $"""
            SELECT sku, name, {column} FROM products
            WHERE tenant_id = @tenant AND length({column}) BETWEEN @shortest AND @longest
            """,
            row => (row.GetString(0), row.GetString(1), row.GetString(2)),
            [
                ("@tenant", tenantId), ("@shortest", query.Key.Length - query.MaximumDistance),
                ("@longest", query.Key.Length + query.MaximumDistance),
            ],
            cancellationToken).ConfigureAwait(false);
        return SuggestionRanking.Of(near, query);
    }

    public async Task<IReadOnlyList<CategorySize>> GetCategoriesAsync(string tenantId, CancellationToken cancellationToken)
        => await database.ReadAsync(
            tenantId,
            """
            SELECT MIN(category), category_key, COUNT(*) FROM products WHERE tenant_id = @tenant
            GROUP BY category_key ORDER BY MIN(category) COLLATE "C"
            """,
            row => new CategorySize(row.GetString(0), row.GetString(1), (int)row.GetInt64(2)),
            [("@tenant", tenantId)], cancellationToken).ConfigureAwait(false);

    public async Task<ProductList> ListAsync(
        string tenantId, IReadOnlyList<string> categoryKeys, int limit, CancellationToken cancellationToken)
    {
        var found = await database.ReadAsync(
            tenantId, ListProducts, row => (Product: ProductColumns.Read(row), Total: (int)row.GetInt64(ProductColumns.Count)),
            [("@tenant", tenantId), ("@categories", categoryKeys.ToArray()), ("@limit", limit)], cancellationToken).ConfigureAwait(false);
        return new([.. found.Select(row => row.Product)], found is [var first, ..] ? first.Total : 0);
    }

    public async Task<IReadOnlyList<KnownWord>> GetWordsAsync(
        string tenantId, int shortest, int longest, CancellationToken cancellationToken)
        => await database.ReadAsync(
            tenantId,
            "SELECT word, occurrences FROM words WHERE tenant_id = @tenant AND length(word) BETWEEN @shortest AND @longest",
            row => new KnownWord(row.GetString(0), row.GetInt32(1)),
            [("@tenant", tenantId), ("@shortest", shortest), ("@longest", longest)], cancellationToken).ConfigureAwait(false);

    private Task<ProductRecord?> GetAsync(string sql, string tenantId, string key, CancellationToken cancellationToken)
        => database.RunAsync(
            tenantId,
            async connection =>
            {
                var found = await connection.RowsAsync(sql, Found.Read, ("@tenant", tenantId), ("@key", key)).ConfigureAwait(false);
                if (found is not [var product]) return null;

                var variants = await connection.RowsAsync(
                    """
                    SELECT sku, name, price_cents, quantity FROM variants
                    WHERE tenant_id = @tenant AND product_key = @key ORDER BY position
                    """,
                    row => new VariantRecord(row.GetString(0), row.GetString(1), Cents.Price(row.GetInt64(2)), row.GetInt32(3)),
                    ("@tenant", tenantId), ("@key", product.Key)).ConfigureAwait(false);
                return new ProductRecord(product.Product, product.Specs, variants, product.Images);
            },
            cancellationToken);

    private sealed record Found(
        CatalogProduct Product, string Key, IReadOnlyDictionary<string, string> Specs, IReadOnlyList<ProductImage> Images)
    {
        public static Found Read(DbDataReader row) => new(
            ProductColumns.Read(row), row.GetString(ProductColumns.Count),
            JsonSerializer.Deserialize<Dictionary<string, string>>(row.GetString(ProductColumns.Count + 1), ToolJson.Options)!,
            JsonSerializer.Deserialize<List<ProductImage>>(row.GetString(ProductColumns.Count + 2), ToolJson.Options)!);
    }
}
