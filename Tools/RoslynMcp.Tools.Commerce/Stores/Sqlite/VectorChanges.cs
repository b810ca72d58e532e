using Microsoft.Data.Sqlite;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>
/// Counts the changes of a tenant's vectors within the catalogue, so that whoever holds them in memory, in whatever process, knows
/// when they are old. The first change makes the table: a catalogue that was seeded without it need not be seeded again.
/// </summary>
internal static class VectorChanges
{
    private const string Table =
        """
        CREATE TABLE IF NOT EXISTS vector_changes (
            tenant_id TEXT    NOT NULL,
            model     TEXT    NOT NULL,
            number    INTEGER NOT NULL,
            PRIMARY KEY (tenant_id, model)
        ) STRICT, WITHOUT ROWID
        """;

    public static long Of(SqliteConnection connection, string tenantId, string model)
    {
        using var there = connection.Query("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'vector_changes'");
        if (there.ExecuteScalar() is null) return 0;
        using var number = connection.Query(
            "SELECT number FROM vector_changes WHERE tenant_id = $tenant AND model = $model", ("$tenant", tenantId), ("$model", model));
        return (long?)number.ExecuteScalar() ?? 0;
    }

    /// <summary>To be called in the transaction that changes vectors.</summary>
    public static void Count(SqliteConnection connection, string tenantId, string model)
    {
        using var table = connection.Query(Table);
        table.ExecuteNonQuery();
        using var count = connection.Query(
            """
            INSERT INTO vector_changes (tenant_id, model, number) VALUES ($tenant, $model, 1)
            ON CONFLICT (tenant_id, model) DO UPDATE SET number = number + 1
            """,
            ("$tenant", tenantId), ("$model", model));
        count.ExecuteNonQuery();
    }

    /// <summary>The same for every model that the tenant has vectors of.</summary>
    public static void CountAll(SqliteConnection connection, string tenantId)
    {
        using var models = connection.Query("SELECT DISTINCT model FROM vectors WHERE tenant_id = $tenant", ("$tenant", tenantId));
        foreach (var model in models.Rows(row => row.GetString(0))) Count(connection, tenantId, model);
    }
}
