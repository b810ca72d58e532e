using Microsoft.Data.Sqlite;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>
/// The embedded catalogue's file and its pooled connections. SQLite answers synchronously, so every read runs on the thread pool:
/// callers overlap, and none of them waits on its own thread while the catalogue is seeded. Until the first read nothing of
/// SQLite is loaded: a command that only lists the tools does not pay for it.
/// </summary>
internal sealed class SqliteDatabase(CommerceOptions options) : IDisposable
{
    private readonly Lock _preparing = new();
    private readonly CatalogueFile _file = new(CataloguePath.Of(options));
    private volatile bool _ready;

    /// <summary>Where the catalogue is.</summary>
    public string Path => _file.Path;

    private string ConnectionString => field ??= new SqliteConnectionStringBuilder
    {
        DataSource = _file.Path,
        Mode = SqliteOpenMode.ReadWrite,
        DefaultTimeout = 5,
    }.ToString();

    public Task<T> ReadAsync<T>(Func<SqliteConnection, T> read, CancellationToken cancellationToken)
        => Task.Run(
            () =>
            {
                EnsureReady();
                cancellationToken.ThrowIfCancellationRequested();
                try
                {
                    return Read(read, cancellationToken);
                }
                catch (SqliteException e) when (SqliteFailures.IsDamage(e))
                {
                    Repair();
                    return Read(read, cancellationToken);
                }
            },
            cancellationToken);

    /// <summary>Writes in one transaction, alone from its start: what it reads first is still so when it writes.</summary>
    public Task<T> WriteAsync<T>(Func<SqliteConnection, T> write, CancellationToken cancellationToken)
        => ReadAsync(
            connection =>
            {
                using var transaction = connection.BeginTransaction();
                var result = write(connection);
                transaction.Commit();
                return result;
            },
            cancellationToken);

    public void Dispose()
    {
        if (_ready) CloseAll();
    }

    private T Read<T>(Func<SqliteConnection, T> read, CancellationToken cancellationToken)
    {
        using var connection = new SqliteConnection(ConnectionString);
        try
        {
            connection.Open();
        }
        catch (SqliteException e) when (!SqliteFailures.IsDamage(e))
        {
            throw _file.Unavailable(e);
        }

        using var cancellation = new SqliteCancellation(connection, cancellationToken);
        try
        {
            return read(connection);
        }
        catch (SqliteException e) when (SqliteFailures.IsCancelled(e))
        {
            throw new OperationCanceledException(e.Message, e, cancellationToken);
        }
    }

    private void EnsureReady()
    {
        if (_ready) return;
        lock (_preparing)
        {
            if (_ready) return;
            _file.Prepare();
            _ready = true;
        }
    }

    private void Repair()
    {
        lock (_preparing)
        {
            CloseAll();
            _file.Replace();
        }
    }

    private void CloseAll()
    {
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
    }
}
