using System.Data.Common;
using Npgsql;
using Polly;
using Polly.Retry;
using RoslynMcp.Tools.Commerce.Stores.Records;

namespace RoslynMcp.Tools.Commerce.Stores.Postgres;

/// <summary>
/// The shop's tables in Postgres, in a schema of their own, which the first use creates. A transaction names its tenant, for the
/// row level security; nothing else of a session is relied on, so that any pooler may stand between. A transaction that lost a
/// conflict or its connection is made again, unless it was being committed.
/// </summary>
internal sealed class PostgresDatabase : IRecordDatabase, IDisposable
{
    private const int Retries = 5;

    private const string Plain = "SELECT set_config('search_path', 'roslyn_mcp, public', true), set_config('roslyn_mcp.tenant', @tenant, true)";

    // pgvector filters after its index: it is to read on until enough rows pass.
    private const string WithVectors = $"{Plain}, set_config('hnsw.iterative_scan', 'strict_order', true)";

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);

    private readonly NpgsqlDataSource _source;
    private readonly ResiliencePipeline _retrying;
    private readonly SemaphoreSlim _preparing = new(1, 1);
    private volatile bool _ready;
    private bool _hasVectors;

    private string Settings => _hasVectors ? WithVectors : Plain;

    public PostgresDatabase(string connectionString, TimeProvider? time = null)
    {
        var builder = new NpgsqlDataSourceBuilder(
            new NpgsqlConnectionStringBuilder(connectionString) { NoResetOnClose = true, MaxAutoPrepare = 0 }.ToString());
        builder.UseVector();
        _source = builder.Build();
        _retrying = new ResiliencePipelineBuilder { TimeProvider = time ?? TimeProvider.System }
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<DbException>(PostgresFailures.IsPassing),
                MaxRetryAttempts = Retries,
                Delay = FirstPause,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
            })
            .Build();
    }

    /// <summary>Whether this server can keep vectors; where it can not, nothing else is missing.</summary>
    public async Task<bool> HasVectorsAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken).ConfigureAwait(false);
        return _hasVectors;
    }

    /// <exception cref="DatabaseUnavailableException">Postgres failed, and kept failing where that may pass.</exception>
    public async Task<T> RunAsync<T>(string tenantId, Func<RecordConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken).ConfigureAwait(false);
        return await RetryAsync(tenantId, work, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// The rows of one query, in one round trip where a transaction takes three: what is sent together is a transaction by itself.
    /// </summary>
    /// <exception cref="DatabaseUnavailableException">Postgres failed, and kept failing where that may pass.</exception>
    public async Task<List<T>> ReadAsync<T>(
        string tenantId, string sql, Func<DbDataReader, T> read, IReadOnlyList<(string Name, object? Value)> parameters, CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken).ConfigureAwait(false);
        return await RetryAsync(token => ReadOnceAsync(tenantId, sql, read, parameters, token), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Makes the tables, or brings them up to date.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (_ready) return;
        await _preparing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_ready) return;
            await MigrateAsync(cancellationToken).ConfigureAwait(false);
            _ready = true;
        }
        finally
        {
            _preparing.Release();
        }
    }

    /// <summary>Looks, and makes nothing.</summary>
    /// <exception cref="DatabaseUnavailableException">Postgres does not answer, or this role may not look.</exception>
    public Task<StoreState> ExamineAsync(CancellationToken cancellationToken)
        => RetryAsync("", PostgresMigrations.ExamineAsync, cancellationToken);

    public void Dispose()
    {
        _source.Dispose();
        _preparing.Dispose();
    }

    private async Task MigrateAsync(CancellationToken cancellationToken)
    {
        try
        {
            await RetryAsync("", PostgresMigrations.ApplyAsync, cancellationToken).ConfigureAwait(false);
        }
        catch (DatabaseUnavailableException e) when (PostgresFailures.IsForbidden(e.InnerException!))
        {
            throw new DatabaseUnavailableException(
                $"The tables are missing or of an older version, and this role may not make them: call {nameof(CommerceTools)}."
                + $"{nameof(CommerceTools.PrepareAsync)}, or roslyn-mcp prepare, once as the role that owns them, and let this one read and write them.",
                e.InnerException);
        }

        try
        {
            _hasVectors = await RetryAsync("", PostgresMigrations.ApplyVectorsAsync, cancellationToken).ConfigureAwait(false);
            if (_hasVectors) await ReadTypesAnewAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DatabaseUnavailableException e) when (PostgresFailures.IsForbidden(e.InnerException!))
        {
            _hasVectors = false;
        }
    }

    /// <summary>The driver reads the types when it first connects, which was before the extension was made.</summary>
    private async Task ReadTypesAnewAsync(CancellationToken cancellationToken)
    {
        await _source.ReloadTypesAsync(cancellationToken).ConfigureAwait(false);
        _source.Clear();
    }

    private Task<T> RetryAsync<T>(string tenantId, Func<RecordConnection, Task<T>> work, CancellationToken cancellationToken)
        => RetryAsync(token => TransactAsync(tenantId, work, token), cancellationToken);

    private async Task<T> RetryAsync<T>(Func<CancellationToken, Task<T>> transact, CancellationToken cancellationToken)
    {
        try
        {
            return await _retrying.ExecuteAsync(
                async token => await transact(token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        }
        catch (DbException e)
        {
            throw PostgresFailures.Described(e);
        }
    }

    private async Task<T> TransactAsync<T>(string tenantId, Func<RecordConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                var statements = new RecordConnection(connection, cancellationToken);
                await statements.RowsAsync(Settings, _ => true, ("@tenant", tenantId)).ConfigureAwait(false);
                var result = await work(statements).ConfigureAwait(false);
                await CommitAsync(transaction, cancellationToken).ConfigureAwait(false);
                return result;
            }
        }
    }

    private async Task<List<T>> ReadOnceAsync<T>(
        string tenantId, string sql, Func<DbDataReader, T> read, IReadOnlyList<(string Name, object? Value)> parameters, CancellationToken cancellationToken)
    {
        var batch = _source.CreateBatch();
        await using (batch.ConfigureAwait(false))
        {
            batch.BatchCommands.Add(Command(Settings, [("@tenant", tenantId)]));
            batch.BatchCommands.Add(Command(sql, parameters));
            var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
                var rows = new List<T>();
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false)) rows.Add(read(reader));
                return rows;
            }
        }
    }

    private static NpgsqlBatchCommand Command(string sql, IEnumerable<(string Name, object? Value)> parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    // A connection that breaks here leaves it open whether the transaction was made, so nobody may make it again unasked.
    private static async Task CommitAsync(DbTransaction transaction, CancellationToken cancellationToken)
    {
        try
        {
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DbException e)
        {
            throw new DatabaseUnavailableException("The connection to the database broke at the very end: whether the change was made is not known.", e);
        }
    }
}
