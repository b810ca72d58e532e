using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>As long as it lasts, a cancelled call breaks off the statement that its connection runs: SQLite asks between steps.</summary>
internal sealed class SqliteCancellation : IDisposable
{
    private const int Steps = 10_000;

    private readonly SqliteConnection _connection;

    public SqliteCancellation(SqliteConnection connection, CancellationToken cancellationToken)
    {
        _connection = connection;
        raw.sqlite3_progress_handler(connection.Handle, Steps, _ => cancellationToken.IsCancellationRequested ? 1 : 0, null);
    }

    public void Dispose() => raw.sqlite3_progress_handler(_connection.Handle, 0, null, null);
}
