using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Commerce.Seeding;
using RoslynMcp.Tools.Commerce.Spelling;

namespace RoslynMcp.Tools.Commerce.Stores.Postgres;

/// <summary>
/// Writes the invented shop into Postgres, in batches of arrays: COPY is faster, but not every server that speaks the protocol
/// has it. A tenant that has products already is left alone.
/// </summary>
internal sealed class PostgresSeed(PostgresDatabase database, PostgresVectorStore vectors)
{
    private const int BatchSize = 500;

    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        var orders = SeedOrders.Generate().ToLookup(order => order.TenantId);
        foreach (var tenant in IndustrialCatalogue.Generate().GroupBy(seed => seed.TenantId))
        {
            await WriteAsync(tenant.Key, [.. tenant], [.. orders[tenant.Key]], cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes one tenant's products and orders.</summary>
    public async Task WriteAsync(
        string tenant, IReadOnlyList<SeedProduct> products, IReadOnlyList<SeedOrder> orders, CancellationToken cancellationToken)
    {
        var written = await database.RunAsync(
            tenant,
            async connection =>
            {
                var there = await connection.RowsAsync(
                    "SELECT 1 FROM products WHERE tenant_id = @tenant LIMIT 1", _ => true, ("@tenant", tenant)).ConfigureAwait(false);
                if (there.Count > 0) return false;
                foreach (var batch in products.Chunk(BatchSize)) await PostgresProductRows.WriteAsync(connection, tenant, batch).ConfigureAwait(false);
                await PostgresProductRows.WriteWordsAsync(
                    connection, tenant, products.SelectMany(seed => seed.Chunks.Prepend(Passage.Of(seed.Record.Product)))).ConfigureAwait(false);
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

        if (written) await PostgresProductRows.SettleAsync(database, tenant, cancellationToken).ConfigureAwait(false);
    }
}
