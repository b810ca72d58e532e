using Microsoft.Data.Sqlite;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>Which SQLite errors say that the file itself is damaged (https://sqlite.org/rescode.html).</summary>
internal static class SqliteFailures
{
    private const int Corrupt = 11;
    private const int NotADatabase = 26;

    public static bool IsDamage(SqliteException e) => e.SqliteErrorCode is Corrupt or NotADatabase;
}
