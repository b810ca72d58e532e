using RoslynMcp.Tools.Commerce.Stores.Records;

namespace RoslynMcp.Tools.Commerce.Stores.Postgres;

/// <summary>
/// Makes the tables and brings them up to date, one process at a time. A role that may not do so is let be where nothing is to be
/// done.
/// </summary>
internal static class PostgresMigrations
{
    private const string Vectors = "1003_vectors.sql";
    private const long Lock = 0x524D4350;

    public static async Task<bool> ApplyAsync(RecordConnection connection)
    {
        if (!await LacksAsync(connection, Tables).ConfigureAwait(false)) return false;

        await TakeTurnAsync(connection).ConfigureAwait(false);
        var schema = await connection.RowsAsync("SELECT 1 FROM pg_namespace WHERE nspname = 'roslyn_mcp'", _ => true).ConfigureAwait(false);
        if (schema.Count is 0) await connection.ExecuteAsync("CREATE SCHEMA roslyn_mcp").ConfigureAwait(false);
        await connection.ExecuteAsync("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY)").ConfigureAwait(false);
        await ApplyAsync(connection, Tables).ConfigureAwait(false);
        return true;
    }

    /// <summary>The table of vectors, where the server has a pgvector that can read its index on; whether there is one.</summary>
    public static async Task<bool> ApplyVectorsAsync(RecordConnection connection)
    {
        if (!await OffersVectorsAsync(connection).ConfigureAwait(false)) return false;
        if (!await LacksAsync(connection, IsVectors).ConfigureAwait(false)) return true;

        await TakeTurnAsync(connection).ConfigureAwait(false);
        await ApplyAsync(connection, IsVectors).ConfigureAwait(false);
        return true;
    }

    /// <summary>What is there, without making anything.</summary>
    public static async Task<StoreState> ExamineAsync(RecordConnection connection)
        => await LacksAsync(connection, Tables).ConfigureAwait(false) ? StoreState.NotPrepared
            : await OffersVectorsAsync(connection).ConfigureAwait(false) && !await LacksAsync(connection, IsVectors).ConfigureAwait(false) ? StoreState.Ready
            : StoreState.WithoutVectors;

    private static async Task<bool> OffersVectorsAsync(RecordConnection connection)
        => (await connection.RowsAsync(
            """
            SELECT 1 FROM pg_available_extensions
            WHERE name = 'vector' AND string_to_array(COALESCE(installed_version, default_version), '.')::int[] >= '{0,8}'
            """,
            _ => true).ConfigureAwait(false)).Count > 0;

    private static bool IsVectors(string name) => name is Vectors;

    private static bool Tables(string name) => name is not Vectors;

    private static async Task<bool> LacksAsync(RecordConnection connection, Func<string, bool> meant)
    {
        var known = await connection.RowsAsync(
            "SELECT 1 FROM pg_tables WHERE schemaname = 'roslyn_mcp' AND tablename = 'migrations'", _ => true).ConfigureAwait(false);
        if (known.Count is 0) return true;
        var done = await DoneAsync(connection).ConfigureAwait(false);
        return PostgresSql.Migrations().Any(migration => meant(migration.Name) && !done.Contains(migration.Name));
    }

    private static async Task ApplyAsync(RecordConnection connection, Func<string, bool> meant)
    {
        var done = await DoneAsync(connection).ConfigureAwait(false);
        foreach (var (name, text) in PostgresSql.Migrations().Where(migration => meant(migration.Name) && !done.Contains(migration.Name)))
        {
            await connection.ExecuteAsync(text).ConfigureAwait(false);
            await connection.ExecuteAsync("INSERT INTO migrations (name) VALUES (@name)", ("@name", name)).ConfigureAwait(false);
        }
    }

    private static Task<List<string>> DoneAsync(RecordConnection connection)
        => connection.RowsAsync("SELECT name FROM roslyn_mcp.migrations", row => row.GetString(0));

    private static Task<int> TakeTurnAsync(RecordConnection connection)
        => connection.ExecuteAsync($"SELECT pg_advisory_xact_lock({Lock})");
}
