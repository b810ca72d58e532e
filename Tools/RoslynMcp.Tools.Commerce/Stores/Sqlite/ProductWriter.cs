using Microsoft.Data.Sqlite;
using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Commerce.Seeding;
using RoslynMcp.Tools.Commerce.Spelling;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>Inserts products one by one, with statements that are prepared once.</summary>
internal sealed class ProductWriter(SqliteConnection connection) : IDisposable
{
    private readonly Insert _products = new(
        connection, "products", "product_id", "tenant_id", "sku", "sku_key", "name", "name_key", "url", "brand", "brand_key",
        "category", "category_key", "description", "price_cents", "currency", "quantity", "backorder");

    private readonly Insert _variants = new(
        connection, "variants", "tenant_id", "sku_key", "product_id", "position", "sku", "name", "price_cents", "quantity");

    private readonly Insert _specs = new(connection, "specs", "tenant_id", "product_id", "position", "name", "value");
    private readonly Insert _images = new(connection, "images", "tenant_id", "product_id", "position", "url", "alt");
    private readonly Insert _chunks = new(connection, "chunks", "tenant_id", "product_id", "position", "body");
    private readonly Insert _vectors = new(connection, "vectors", "tenant_id", "model", "product_id", "position", "vector");
    private readonly Insert _words = new(connection, "words", "tenant_id", "word", "occurrences");
    private readonly Dictionary<string, Insert> _texts = [];
    private readonly WordCounts _counts = new();
    private long _lastId;

    public void Write(SeedProduct seed)
    {
        var (tenant, id, p) = (seed.TenantId, ++_lastId, seed.Record.Product);
        _products.Run(
            id, tenant, p.Sku, SkuKey.Of(p.Sku), p.Name, NameKey.Of(p.Name), p.Url, p.Brand, LabelKey.Of(p.Brand),
            p.Category, LabelKey.Of(p.Category), p.Description, Cents.Of(p.Price), p.Currency, p.Quantity, p.Backorder);
        foreach (var (i, v) in seed.Record.Variants.Index())
            _variants.Run(tenant, SkuKey.Of(v.Sku), id, i, v.Sku, v.Name, Cents.Of(v.Price), v.Quantity);
        foreach (var (i, spec) in seed.Record.Specs.Index()) _specs.Run(tenant, id, i, spec.Key, spec.Value);
        foreach (var (i, image) in seed.Record.Images.Index()) _images.Run(tenant, id, i, image.Url, image.Alt);
        foreach (var (i, chunk) in seed.Chunks.Index()) _chunks.Run(tenant, id, i, chunk);
        TextOf(tenant).Run(id, p.Name, p.Brand, p.Category, p.Description, string.Join('\n', seed.Chunks), TextIndex.Every);
        _vectors.Run(tenant, HashedNGramGenerator.ModelId, id, 0, PackedVector.Pack(HashedNGrams.Of(Passage.Of(p))));
        foreach (var text in seed.Chunks.Prepend(Passage.Of(p))) _counts.Add(tenant, text);
    }

    /// <summary>Writes what was gathered over all products; after the last one.</summary>
    public void Finish()
    {
        foreach (var (tenant, word, occurrences) in _counts.All()) _words.Run(tenant, word, occurrences);
        foreach (var tenant in _texts.Keys) TextIndex.Optimize(connection, tenant);
    }

    public void Dispose()
    {
        foreach (var insert in (Insert[])[_products, _variants, _specs, _images, _chunks, _vectors, _words, .. _texts.Values]) insert.Dispose();
    }

    private Insert TextOf(string tenantId)
    {
        if (_texts.TryGetValue(tenantId, out var known)) return known;
        TextIndex.Make(connection, tenantId);
        return _texts[tenantId] = TextIndex.Writer(connection, tenantId);
    }
}
