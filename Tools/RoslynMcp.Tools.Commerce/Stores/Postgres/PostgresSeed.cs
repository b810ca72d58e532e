using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Commerce.Seeding;
using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores.Records;

namespace RoslynMcp.Tools.Commerce.Stores.Postgres;

/// <summary>
/// Writes the invented shop into Postgres, in batches of arrays: COPY is faster, but not every server that speaks the protocol
/// has it. A tenant that has products already is left alone.
/// </summary>
internal sealed class PostgresSeed(PostgresDatabase database, PostgresVectorStore vectors)
{
    private const int BatchSize = 500;

    private const string InsertProducts =
        """
        INSERT INTO products
            (tenant_id, sku_key, sku, name, name_key, url, brand, brand_key, category, category_key, description, price_cents,
             currency, quantity, backorder, specs, images, body)
        SELECT @tenant, g.sku_key, g.sku, g.name, g.name_key, g.url, g.brand, g.brand_key, g.category, g.category_key, g.description,
               g.price_cents, g.currency, g.quantity, g.backorder, g.specs::json, g.images::json,
               setweight(to_tsvector('shop', g.a), 'A') || setweight(to_tsvector('shop', g.b), 'B')
               || setweight(to_tsvector('shop', g.c), 'C') || setweight(to_tsvector('shop', g.d), 'D')
        FROM unnest(@k, @sku, @name, @nk, @url, @brand, @bk, @category, @ck, @description, @cents, @currency, @quantity, @backorder,
                    @specs, @images, @a, @b, @c, @d)
          AS g (sku_key, sku, name, name_key, url, brand, brand_key, category, category_key, description, price_cents, currency,
                quantity, backorder, specs, images, a, b, c, d)
        """;

    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        var orders = SeedOrders.Generate().ToLookup(order => order.TenantId);
        foreach (var tenant in IndustrialCatalogue.Generate().GroupBy(seed => seed.TenantId))
        {
            await WriteAsync(tenant.Key, [.. tenant], [.. orders[tenant.Key]], cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task WriteAsync(
        string tenant, IReadOnlyList<SeedProduct> products, IReadOnlyList<SeedOrder> orders, CancellationToken cancellationToken)
    {
        var written = await database.RunAsync(
            tenant,
            async connection =>
            {
                var there = await connection.RowsAsync(
                    "SELECT 1 FROM products WHERE tenant_id = @tenant LIMIT 1", _ => true, ("@tenant", tenant)).ConfigureAwait(false);
                if (there.Count > 0) return false;
                foreach (var batch in products.Chunk(BatchSize)) await WriteBatchAsync(connection, tenant, batch).ConfigureAwait(false);
                await WriteWordsAsync(connection, tenant, products).ConfigureAwait(false);
                await PostgresOrderSeed.WriteAsync(connection, tenant, orders).ConfigureAwait(false);
                return true;
            },
            cancellationToken).ConfigureAwait(false);
        foreach (var batch in written ? products.Chunk(BatchSize) : [])
        {
            var made = batch.ToDictionary(
                seed => SkuKey.Of(seed.Record.Product.Sku),
                seed => new ReadOnlyMemory<float>(HashedNGrams.Of(Passage.Of(seed.Record.Product))));
            await vectors.PutVectorsAsync(tenant, HashedNGramGenerator.ModelId, made, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task WriteBatchAsync(DbConnection connection, string tenant, SeedProduct[] batch)
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
            ("@images", batch.Select(seed => JsonSerializer.Serialize(seed.Record.Images, ToolJson.Options)).ToArray()),
            ("@a", All(p => Indexed(p.Name))), ("@b", All(p => Indexed($"{p.Brand} {p.Category}"))),
            ("@c", All(p => Indexed(p.Description))),
            ("@d", batch.Select(seed => Indexed(string.Join(' ', seed.Chunks))).ToArray())).ConfigureAwait(false);

        var variants = batch.SelectMany(seed => seed.Record.Variants.Select((variant, i) => (Seed: seed, Variant: variant, Position: i))).ToArray();
        await connection.ExecuteAsync(
            """
            INSERT INTO variants (tenant_id, sku_key, product_key, position, sku, name, price_cents, quantity)
            SELECT @tenant, g.* FROM unnest(@k, @product, @position, @sku, @name, @cents, @quantity) AS g
            """,
            ("@tenant", tenant), ("@k", variants.Select(v => SkuKey.Of(v.Variant.Sku)).ToArray()),
            ("@product", variants.Select(v => SkuKey.Of(v.Seed.Record.Product.Sku)).ToArray()),
            ("@position", variants.Select(v => v.Position).ToArray()), ("@sku", variants.Select(v => v.Variant.Sku).ToArray()),
            ("@name", variants.Select(v => v.Variant.Name).ToArray()), ("@cents", variants.Select(v => Cents.Of(v.Variant.Price)).ToArray()),
            ("@quantity", variants.Select(v => v.Variant.Quantity).ToArray())).ConfigureAwait(false);
    }

    private static Task<int> WriteWordsAsync(DbConnection connection, string tenant, IReadOnlyList<SeedProduct> products)
    {
        var counts = new WordCounts();
        foreach (var text in products.SelectMany(seed => seed.Chunks.Prepend(Passage.Of(seed.Record.Product)))) counts.Add(tenant, text);
        var words = counts.All().ToList();
        return connection.ExecuteAsync(
            "INSERT INTO words (tenant_id, word, occurrences) SELECT @tenant, g.* FROM unnest(@words, @counts) AS g",
            ("@tenant", tenant), ("@words", words.Select(word => word.Word).ToArray()),
            ("@counts", words.Select(word => word.Occurrences).ToArray()));
    }

    [SuppressMessage("Globalization", "CA1308", Justification = "The text index folds to lower case.")]
    private static string Indexed(string text) => string.Join(' ', Words.Of(text)).ToLowerInvariant();
}
