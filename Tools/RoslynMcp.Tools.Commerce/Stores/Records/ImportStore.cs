namespace RoslynMcp.Tools.Commerce.Stores.Records;

/// <summary>How far imports are, one a tenant.</summary>
internal sealed class ImportStore(IRecordDatabase database)
{
    /// <summary>An interrupted import, or null.</summary>
    public Task<ImportProgress?> FindAsync(string tenantId, CancellationToken cancellationToken)
        => database.RunAsync(
            tenantId,
            async connection =>
            {
                var found = await connection.RowsAsync(
                    "SELECT mark, skipped, begun_at FROM imports WHERE tenant_id = @tenant",
                    row => (Mark: row.GetString(0), Skipped: (int)row.GetInt64(1), BegunAt: DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2))),
                    ("@tenant", tenantId)).ConfigureAwait(false);
                if (found is not [var import]) return null;

                var keys = await connection.RowsAsync(
                    "SELECT sku_key, is_product FROM import_keys WHERE tenant_id = @tenant",
                    row => new ImportKey(row.GetString(0), row.GetInt64(1) is 1), ("@tenant", tenantId)).ConfigureAwait(false);
                return new ImportProgress(import.Mark, import.Skipped, import.BegunAt, keys);
            },
            cancellationToken);

    /// <summary>Moves the mark, and adds the keys that were taken since the last one.</summary>
    public Task RecordAsync(string tenantId, ImportProgress progress, CancellationToken cancellationToken)
        => database.RunAsync(
            tenantId,
            async connection =>
            {
                await connection.ExecuteAsync(
                    """
                    INSERT INTO imports (tenant_id, mark, skipped, begun_at) VALUES (@tenant, @mark, @skipped, @begun)
                    ON CONFLICT (tenant_id) DO UPDATE SET mark = excluded.mark, skipped = excluded.skipped, begun_at = excluded.begun_at
                    """,
                    ("@tenant", tenantId), ("@mark", progress.Mark), ("@skipped", progress.Skipped),
                    ("@begun", progress.BegunAt.ToUnixTimeMilliseconds())).ConfigureAwait(false);
                foreach (var key in progress.Keys)
                {
                    await connection.ExecuteAsync(
                        "INSERT INTO import_keys (tenant_id, sku_key, is_product) VALUES (@tenant, @key, @product) ON CONFLICT DO NOTHING",
                        ("@tenant", tenantId), ("@key", key.SkuKey), ("@product", key.IsProduct ? 1 : 0)).ConfigureAwait(false);
                }

                return progress.Keys.Count;
            },
            cancellationToken);

    /// <summary>Forgets an import: it is at its end, or the next one is to begin anew.</summary>
    public Task ForgetAsync(string tenantId, CancellationToken cancellationToken)
        => database.RunAsync(
            tenantId,
            async connection =>
            {
                await connection.ExecuteAsync("DELETE FROM import_keys WHERE tenant_id = @tenant", ("@tenant", tenantId)).ConfigureAwait(false);
                return await connection.ExecuteAsync("DELETE FROM imports WHERE tenant_id = @tenant", ("@tenant", tenantId)).ConfigureAwait(false);
            },
            cancellationToken);
}

/// <summary>How far an import is.</summary>
/// <param name="Mark">The shop's own, after which it goes on.</param>
/// <param name="Skipped">Products that were left out so far.</param>
/// <param name="BegunAt">When it began.</param>
/// <param name="Keys">What was taken.</param>
internal sealed record ImportProgress(string Mark, int Skipped, DateTimeOffset BegunAt, IReadOnlyList<ImportKey> Keys);

/// <summary>A <see cref="Spelling.SkuKey"/> that an import took, of a product or of a variant.</summary>
internal sealed record ImportKey(string SkuKey, bool IsProduct);
