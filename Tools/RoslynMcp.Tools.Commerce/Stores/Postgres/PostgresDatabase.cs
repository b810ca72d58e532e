using System.Data.Common;
using Npgsql;
using RoslynMcp.Tools.Commerce.Stores.Records;

namespace RoslynMcp.Tools.Commerce.Stores.Postgres;

/// <summary>
/// The shop's tables in Postgres, in a schema of their own, which the first use creates. A transaction names its tenant, for the
/// row level security; nothing else of a session is relied on, so that any pooler may stand between.
/// </summary>
internal sealed class PostgresDatabase : IRecordDatabase, IDisposable
{
    private const long MigrationLock = 0x524D4350;

    private readonly NpgsqlDataSource _source;
    private readonly SemaphoreSlim _preparing = new(1, 1);
    private volatile bool _ready;

    public PostgresDatabase(string connectionString) => _source = NpgsqlDataSource.Create(
        new NpgsqlConnectionStringBuilder(connectionString) { NoResetOnClose = true, MaxAutoPrepare = 0 });

    public async Task<T> RunAsync<T>(string tenantId, Func<DbConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        await EnsureReadyAsync(cancellationToken).ConfigureAwait(false);
        return await TransactAsync(tenantId, work, cancellationToken).ConfigureAwait(false);
    }

    public void Dispose()
    {
        _source.Dispose();
        _preparing.Dispose();
    }

    private async Task<T> TransactAsync<T>(string tenantId, Func<DbConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                await connection.RowsAsync(
                    "SELECT set_config('search_path', 'roslyn_mcp, public', true), set_config('roslyn_mcp.tenant', @tenant, true)",
                    _ => true, ("@tenant", tenantId)).ConfigureAwait(false);
                var result = await work(connection).ConfigureAwait(false);
                await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
                return result;
            }
        }
    }

    private async Task EnsureReadyAsync(CancellationToken cancellationToken)
    {
        if (_ready) return;
        await _preparing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!_ready) await TransactAsync("", MigrateAsync, cancellationToken).ConfigureAwait(false);
            _ready = true;
        }
        finally
        {
            _preparing.Release();
        }
    }

    private static async Task<int> MigrateAsync(DbConnection connection)
    {
        await connection.RowsAsync($"SELECT pg_advisory_xact_lock({MigrationLock})", _ => true).ConfigureAwait(false);
        await connection.ExecuteAsync("CREATE SCHEMA IF NOT EXISTS roslyn_mcp").ConfigureAwait(false);
        await connection.ExecuteAsync("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY)").ConfigureAwait(false);
        var done = await connection.RowsAsync("SELECT name FROM migrations", row => row.GetString(0)).ConfigureAwait(false);
        foreach (var (name, text) in PostgresSql.Migrations().Where(migration => !done.Contains(migration.Name)))
        {
            await connection.ExecuteAsync(text).ConfigureAwait(false);
            await connection.ExecuteAsync("INSERT INTO migrations (name) VALUES (@name)", ("@name", name)).ConfigureAwait(false);
        }

        return done.Count;
    }
}
