using Microsoft.Data.Sqlite;
using RoslynMcp.Tools.Commerce.Products;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>Reads what hangs on a product: its specs, variants and images.</summary>
internal static class SqliteProductParts
{
    public static ProductRecord Read(SqliteConnection connection, string tenantId, long productId, CatalogProduct product)
    {
        List<T> Parts<T>(string sql, Func<SqliteDataReader, T> read)
        {
            using var command = connection.Query(sql, ("$tenant", tenantId), ("$product", productId));
            return command.Rows(read);
        }

        var specs = Parts(
            "SELECT name, value FROM specs WHERE tenant_id = $tenant AND product_id = $product ORDER BY position",
            row => KeyValuePair.Create(row.GetString(0), row.GetString(1)));
        var variants = Parts(
            """
            SELECT sku, name, price_cents, quantity FROM variants
            WHERE tenant_id = $tenant AND product_id = $product ORDER BY position
            """,
            row => new VariantRecord(row.GetString(0), row.GetString(1), Cents.Price(row.GetInt64(2)), row.GetInt32(3)));
        var images = Parts(
            "SELECT url, alt FROM images WHERE tenant_id = $tenant AND product_id = $product ORDER BY position",
            row => new ProductImage(row.GetString(0), row.GetString(1)));
        return new(product, specs.ToDictionary(), variants, images);
    }
}
