using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce.Seeding;
using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores.Records;

namespace RoslynMcp.Tools.Commerce.Stores.Postgres;

/// <summary>The rows of whole products, written in batches of arrays; those that have their SKUs are replaced.</summary>
internal static class PostgresProductRows
{
    private const string InsertProducts =
        """
        INSERT INTO products
            (tenant_id, sku_key, sku, name, name_key, url, brand, brand_key, category, category_key, description, price_cents,
             currency, quantity, backorder, specs, images)
        SELECT @tenant, g.sku_key, g.sku, g.name, g.name_key, g.url, g.brand, g.brand_key, g.category, g.category_key, g.description,
               g.price_cents, g.currency, g.quantity, g.backorder, g.specs::json, g.images::json
        FROM unnest(@k, @sku, @name, @nk, @url, @brand, @bk, @category, @ck, @description, @cents, @currency, @quantity, @backorder,
                    @specs, @images)
          AS g (sku_key, sku, name, name_key, url, brand, brand_key, category, category_key, description, price_cents, currency,
                quantity, backorder, specs, images)
        ON CONFLICT (tenant_id, sku_key) DO UPDATE SET
            sku = excluded.sku, name = excluded.name, name_key = excluded.name_key, url = excluded.url, brand = excluded.brand,
            brand_key = excluded.brand_key, category = excluded.category, category_key = excluded.category_key,
            description = excluded.description, price_cents = excluded.price_cents, currency = excluded.currency,
            quantity = excluded.quantity, backorder = excluded.backorder, specs = excluded.specs, images = excluded.images
        """;

    private const string InsertTexts =
        """
        INSERT INTO product_text (tenant_id, sku_key, sku, short, body)
        SELECT @tenant, g.sku_key, g.sku, short || own, short || setweight(to_tsvector('shop', g.d), 'D') || own
        FROM unnest(@k, @sku, @a, @b, @c, @d) AS g (sku_key, sku, a, b, c, d),
             array_to_tsvector(ARRAY[tenant_word(@tenant)]) AS own,
             LATERAL (SELECT setweight(to_tsvector('shop', g.a), 'A') || setweight(to_tsvector('shop', g.b), 'B')
                          || setweight(to_tsvector('shop', g.c), 'C')) AS s (short)
        ON CONFLICT (tenant_id, sku_key) DO UPDATE SET sku = excluded.sku, short = excluded.short, body = excluded.body
        """;

    public static async Task WriteAsync(RecordConnection connection, string tenant, IReadOnlyList<SeedProduct> batch)
    {
        T[] All<T>(Func<CatalogProduct, T> read) => [.. batch.Select(seed => read(seed.Record.Product))];
        await connection.ExecuteAsync(
            InsertProducts,
            ("@tenant", tenant), ("@k", All(p => SkuKey.Of(p.Sku))), ("@sku", All(p => p.Sku)), ("@name", All(p => p.Name)),
            ("@nk", All(p => NameKey.Of(p.Name))), ("@url", All(p => p.Url)), ("@brand", All(p => p.Brand)),
            ("@bk", All(p => LabelKey.Of(p.Brand))), ("@category", All(p => p.Category)), ("@ck", All(p => LabelKey.Of(p.Category))),
            ("@description", All(p => p.Description)), ("@cents", All(p => Cents.Of(p.Price))), ("@currency", All(p => p.Currency)),
            ("@quantity", All(p => p.Quantity)), ("@backorder", All(p => p.Backorder)),
            ("@specs", batch.Select(seed => JsonSerializer.Serialize(seed.Record.Specs, ToolJson.Options)).ToArray()),
            ("@images", batch.Select(seed => JsonSerializer.Serialize(seed.Record.Images, ToolJson.Options)).ToArray())).ConfigureAwait(false);
        await connection.ExecuteAsync(
            InsertTexts,
            ("@tenant", tenant), ("@k", All(p => SkuKey.Of(p.Sku))), ("@sku", All(p => p.Sku)),
            ("@a", All(p => Indexed(p.Name))), ("@b", All(p => Indexed($"{p.Brand} {p.Category}"))),
            ("@c", All(p => Indexed(p.Description))),
            ("@d", batch.Select(seed => Indexed(string.Join(' ', seed.Chunks))).ToArray())).ConfigureAwait(false);

        await connection.ExecuteAsync(
            "DELETE FROM variants WHERE tenant_id = @tenant AND product_key = ANY(@k)",
            ("@tenant", tenant), ("@k", All(p => SkuKey.Of(p.Sku)))).ConfigureAwait(false);
        var variants = batch.SelectMany(seed => seed.Record.Variants.Select((variant, i) => (Seed: seed, Variant: variant, Position: i))).ToArray();
        await connection.ExecuteAsync(
            """
            INSERT INTO variants (tenant_id, sku_key, product_key, position, sku, name, price_cents, quantity)
            SELECT @tenant, g.* FROM unnest(@k, @product, @position, @sku, @name, @cents, @quantity) AS g
            ON CONFLICT (tenant_id, sku_key) DO UPDATE SET
                product_key = excluded.product_key, position = excluded.position, sku = excluded.sku, name = excluded.name,
                price_cents = excluded.price_cents, quantity = excluded.quantity
            """,
            ("@tenant", tenant), ("@k", variants.Select(v => SkuKey.Of(v.Variant.Sku)).ToArray()),
            ("@product", variants.Select(v => SkuKey.Of(v.Seed.Record.Product.Sku)).ToArray()),
            ("@position", variants.Select(v => v.Position).ToArray()), ("@sku", variants.Select(v => v.Variant.Sku).ToArray()),
            ("@name", variants.Select(v => v.Variant.Name).ToArray()), ("@cents", variants.Select(v => Cents.Of(v.Variant.Price)).ToArray()),
            ("@quantity", variants.Select(v => v.Variant.Quantity).ToArray())).ConfigureAwait(false);
    }

    public static Task<int> WriteWordsAsync(RecordConnection connection, string tenant, IEnumerable<string> texts)
    {
        var counts = new WordCounts();
        foreach (var text in texts) counts.Add(tenant, text);
        var words = counts.All().ToList();
        return connection.ExecuteAsync(
            "INSERT INTO words (tenant_id, word, occurrences) SELECT @tenant, g.* FROM unnest(@words, @counts) AS g",
            ("@tenant", tenant), ("@words", words.Select(word => word.Word).ToArray()),
            ("@counts", words.Select(word => word.Occurrences).ToArray()));
    }

    /// <summary>Brings indexes and statistics up to what was written in bulk; until then a search takes several times as long.</summary>
    public static Task SettleAsync(PostgresDatabase database, string tenant, CancellationToken cancellationToken)
        => database.RunAsync(tenant, connection => connection.ExecuteAsync("SELECT settle_texts()"), cancellationToken);

    [SuppressMessage("Globalization", "CA1308", Justification = "The text index folds to lower case.")]
    private static string Indexed(string text) => string.Join(' ', Words.Of(text)).ToLowerInvariant();
}
