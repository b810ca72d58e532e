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
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);

    private readonly NpgsqlDataSource _source;
    private readonly ResiliencePipeline _retrying;
    private readonly SemaphoreSlim _preparing = new(1, 1);
    private volatile bool _ready;
    private bool _hasVectors;

    public PostgresDatabase(string connectionString, TimeProvider? time = null)
    {
        _source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { NoResetOnClose = true, MaxAutoPrepare = 0 });
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
    public async Task<T> RunAsync<T>(string tenantId, Func<DbConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken).ConfigureAwait(false);
        return await RetryAsync(tenantId, work, cancellationToken).ConfigureAwait(false);
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
                + $"{nameof(CommerceTools.PrepareAsync)} once as the role that owns them, and let this one read and write them.",
                e.InnerException);
        }

        try
        {
            _hasVectors = await RetryAsync("", PostgresMigrations.ApplyVectorsAsync, cancellationToken).ConfigureAwait(false);
        }
        catch (DatabaseUnavailableException e) when (PostgresFailures.IsForbidden(e.InnerException!))
        {
            _hasVectors = false;
        }
    }

    private async Task<T> RetryAsync<T>(string tenantId, Func<DbConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await _retrying.ExecuteAsync(
                async token => await TransactAsync(tenantId, work, token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        }
        catch (DbException e)
        {
            throw PostgresFailures.Described(e);
        }
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
                await CommitAsync(transaction, cancellationToken).ConfigureAwait(false);
                return result;
            }
        }
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
