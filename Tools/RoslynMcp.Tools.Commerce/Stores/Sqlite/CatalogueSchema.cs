using Microsoft.Data.Sqlite;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>The mark that says a database is a catalogue of this version, and how it is read.</summary>
internal static class CatalogueSchema
{
    /// <summary>To be raised with every change of the schema or of the seeded content.</summary>
    public const int Version = 3;

    /// <summary>The version that <see cref="CatalogueUpgrade"/> brings up to date.</summary>
    private const int VersionBefore = 2;

    /// <summary>"RMCP", see https://sqlite.org/pragma.html#pragma_application_id.</summary>
    public const int ApplicationId = 0x524D4350;

    /// <summary>Looks at the file without changing it; <paramref name="thoroughly"/> reads every page.</summary>
    public static CatalogueState StateOf(string path, bool thoroughly)
    {
        if (!File.Exists(path)) return CatalogueState.Missing;
        try
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = SqliteOpenMode.ReadWrite,
                Pooling = false,
            }.ToString());
            connection.Open();
            return StateOf(connection, path, thoroughly);
        }
        catch (SqliteException e) when (SqliteFailures.IsDamage(e))
        {
            return CatalogueState.Unusable;
        }
    }

    private static CatalogueState StateOf(SqliteConnection connection, string path, bool thoroughly)
    {
        var (application, version) = (Number(connection, "application_id"), Number(connection, "user_version"));
        var pages = Number(connection, "page_count");
        if (application is not ApplicationId) return pages is 0 ? CatalogueState.Unusable : CatalogueState.Foreign;
        if (version is not (Version or VersionBefore)) return CatalogueState.Unusable;

        var cut = new FileInfo(path).Length < pages * Number(connection, "page_size");
        var whole = version == Version ? CatalogueState.Ready : CatalogueState.Older;
        if (!thoroughly) return cut ? CatalogueState.Unusable : whole;

        using var check = connection.Query("PRAGMA quick_check(1)");
        return check.ExecuteScalar() is "ok" ? whole : CatalogueState.Unusable;
    }

    private static long Number(SqliteConnection connection, string pragma)
    {
        using var command = connection.Query($"PRAGMA {pragma}");
        return (long)command.ExecuteScalar()!;
    }
}
