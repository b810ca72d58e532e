using Microsoft.Data.Sqlite;
using RoslynMcp.Tools.Commerce.Seeding;
using RoslynMcp.Tools.Commerce.Stores.Records;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>
/// The records of the embedded shop, in a file beside the catalogue: a catalogue can be seeded again, these can not. The first
/// use creates the file with some invented orders; later versions migrate it, and nothing ever replaces it.
/// </summary>
internal sealed class SqliteRecords(string cataloguePath) : IRecordDatabase, IDisposable
{
    private readonly Lock _preparing = new();
    private volatile bool _ready;

    public string Path { get; } = System.IO.Path.ChangeExtension(cataloguePath, ".records.db");

    private string ConnectionString => field ??= new SqliteConnectionStringBuilder
    {
        DataSource = Path,
        DefaultTimeout = 30,
    }.ToString();

    public Task<T> RunAsync<T>(string tenantId, Func<RecordConnection, Task<T>> work, CancellationToken cancellationToken)
        => Task.Run(
            async () =>
            {
                EnsureReady();
                cancellationToken.ThrowIfCancellationRequested();
                using var connection = new SqliteConnection(ConnectionString);
                connection.Open();
                using var cancellation = new SqliteCancellation(connection, cancellationToken);
                try
                {
                    using var transaction = connection.BeginTransaction();
                    var result = await work(new(connection, cancellationToken)).ConfigureAwait(false);
                    transaction.Commit();
                    return result;
                }
                catch (SqliteException e) when (SqliteFailures.IsCancelled(e))
                {
                    throw new OperationCanceledException(e.Message, e, cancellationToken);
                }
            },
            cancellationToken);

    public void Dispose()
    {
        if (!_ready) return;
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    private void EnsureReady()
    {
        if (_ready) return;
        lock (_preparing)
        {
            if (_ready) return;
            try
            {
                Prepare();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or SqliteException)
            {
                throw new CatalogueUnavailableException(
                    $"The records {Path} cannot be opened or created: {e.Message.TrimEnd('.')}. Make the folder writable, or set {nameof(CommerceOptions)}."
                    + $"{nameof(CommerceOptions.CataloguePath)} to a file in a folder that is.",
                    e);
            }

            _ready = true;
        }
    }

    private void Prepare()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        using var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        Run(connection, "PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction();
        var version = (int)Version(connection);
        foreach (var (index, migration) in Migrations.Texts.Index().Skip(version))
        {
            Run(connection, migration);
            if (index is 0) SqliteOrderSeed.Write(connection, SeedOrders.Generate());
        }

        Run(connection, $"PRAGMA user_version = {Math.Max(version, Migrations.Texts.Count)}");
        transaction.Commit();
    }

    private static long Version(SqliteConnection connection)
    {
        using var command = connection.Query("PRAGMA user_version");
        return (long)command.ExecuteScalar()!;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.Query(sql);
        command.ExecuteNonQuery();
    }
}
