using Microsoft.Data.Sqlite;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>What a failure of SQLite means (https://sqlite.org/rescode.html).</summary>
internal static class SqliteFailures
{
    private const int Interrupt = 9;
    private const int Corrupt = 11;
    private const int NotADatabase = 26;

    /// <summary>Whether the file itself is damaged.</summary>
    public static bool IsDamage(SqliteException e) => e.SqliteErrorCode is Corrupt or NotADatabase;

    /// <summary>Whether <see cref="SqliteCancellation"/> ended the statement.</summary>
    public static bool IsCancelled(SqliteException e) => e.SqliteErrorCode is Interrupt;
}
