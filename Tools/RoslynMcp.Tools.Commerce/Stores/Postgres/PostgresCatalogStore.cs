using System.Data.Common;
using System.Text.Json;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce.Products;
using RoslynMcp.Tools.Commerce.Stores.Records;

namespace RoslynMcp.Tools.Commerce.Stores.Postgres;

/// <summary>Products in Postgres; text is ranked by <c>ts_rank</c> with the weights of the fields.</summary>
internal sealed class PostgresCatalogStore(PostgresDatabase database) : ICatalogStore
{
    private static readonly string FindBySku = PostgresSql.Load(nameof(FindBySku));
    private static readonly string SearchText = PostgresSql.Load(nameof(SearchText));
    private static readonly string SearchShort = SearchText.Replace("{match}", "match_short", StringComparison.Ordinal);
    private static readonly string SearchWhole = SearchText.Replace("{match}", "match_whole", StringComparison.Ordinal);
    private static readonly string GetBySku = PostgresSql.Load(nameof(GetBySku));
    private static readonly string GetByName = PostgresSql.Load(nameof(GetByName));
    private static readonly string ListProducts = PostgresSql.Load(nameof(ListProducts));

    public Task<IReadOnlyList<SkuMatch>> FindBySkuAsync(
        string tenantId, IReadOnlyList<string> skuKeys, ProductFilter filter, CancellationToken cancellationToken)
        => database.RunAsync<IReadOnlyList<SkuMatch>>(
            tenantId,
            async connection => await connection.RowsAsync(
                FindBySku, row => new SkuMatch(row.GetString(ProductColumns.Count), ProductColumns.Read(row)),
                filter.With(("@tenant", tenantId), ("@keys", skuKeys.ToArray()))).ConfigureAwait(false),
            cancellationToken);

    public Task<TextMatches> SearchTextAsync(string tenantId, TextQuery query, CancellationToken cancellationToken)
        => query.Phrases.Count is 0
            ? Task.FromResult(TextMatches.None)
            : database.RunAsync(
                tenantId,
                async connection =>
                {
                    var total = 0;
                    var matches = await connection.RowsAsync(
                        query.InShort ? SearchShort : SearchWhole,
                        row =>
                        {
                            total = (int)row.GetInt64(ProductColumns.Count + 1);
                            return new TextMatch(ProductColumns.Read(row), row.GetFloat(ProductColumns.Count));
                        },
                        query.Filter.With(
                            ("@tenant", tenantId), ("@match", TextSearchExpression.Of(query)), ("@limit", query.Limit),
                            ("@except", query.ExceptSkus.ToArray()), ("@unfiltered", query.Filter == new ProductFilter()))).ConfigureAwait(false);
                    return new TextMatches(matches, total);
                },
                cancellationToken);

    public Task<ProductRecord?> GetBySkuAsync(string tenantId, string skuKey, CancellationToken cancellationToken)
        => GetAsync(GetBySku, tenantId, skuKey, cancellationToken);

    public Task<ProductRecord?> GetByNameAsync(string tenantId, string nameKey, CancellationToken cancellationToken)
        => GetAsync(GetByName, tenantId, nameKey, cancellationToken);

    public Task<IReadOnlyList<ProductSuggestion>> SuggestAsync(
        string tenantId, SuggestionQuery query, CancellationToken cancellationToken)
        => database.RunAsync(
            tenantId,
            async connection =>
            {
                var column = query.By is ProductKey.Sku ? "sku_key" : "name_key";
                var near = await connection.RowsAsync(
                    $"""
                    SELECT sku, name, {column} FROM products
                    WHERE tenant_id = @tenant AND length({column}) BETWEEN @shortest AND @longest
                    """,
                    row => (row.GetString(0), row.GetString(1), row.GetString(2)),
                    ("@tenant", tenantId), ("@shortest", query.Key.Length - query.MaximumDistance),
                    ("@longest", query.Key.Length + query.MaximumDistance)).ConfigureAwait(false);
                return SuggestionRanking.Of(near, query);
            },
            cancellationToken);

    public Task<IReadOnlyList<CategorySize>> GetCategoriesAsync(string tenantId, CancellationToken cancellationToken)
        => database.RunAsync<IReadOnlyList<CategorySize>>(
            tenantId,
            async connection => await connection.RowsAsync(
                """
                SELECT MIN(category), category_key, COUNT(*) FROM products WHERE tenant_id = @tenant
                GROUP BY category_key ORDER BY MIN(category) COLLATE "C"
                """,
                row => new CategorySize(row.GetString(0), row.GetString(1), (int)row.GetInt64(2)),
                ("@tenant", tenantId)).ConfigureAwait(false),
            cancellationToken);

    public Task<ProductList> ListAsync(
        string tenantId, IReadOnlyList<string> categoryKeys, int limit, CancellationToken cancellationToken)
        => database.RunAsync(
            tenantId,
            async connection =>
            {
                var total = 0;
                var products = await connection.RowsAsync(
                    ListProducts,
                    row =>
                    {
                        total = (int)row.GetInt64(ProductColumns.Count);
                        return ProductColumns.Read(row);
                    },
                    ("@tenant", tenantId), ("@categories", categoryKeys.ToArray()), ("@limit", limit)).ConfigureAwait(false);
                return new ProductList(products, total);
            },
            cancellationToken);

    public Task<IReadOnlyList<KnownWord>> GetWordsAsync(
        string tenantId, int shortest, int longest, CancellationToken cancellationToken)
        => database.RunAsync<IReadOnlyList<KnownWord>>(
            tenantId,
            async connection => await connection.RowsAsync(
                "SELECT word, occurrences FROM words WHERE tenant_id = @tenant AND length(word) BETWEEN @shortest AND @longest",
                row => new KnownWord(row.GetString(0), row.GetInt32(1)),
                ("@tenant", tenantId), ("@shortest", shortest), ("@longest", longest)).ConfigureAwait(false),
            cancellationToken);

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
