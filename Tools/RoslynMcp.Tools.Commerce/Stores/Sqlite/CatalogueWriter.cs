using Microsoft.Data.Sqlite;
using RoslynMcp.Tools.Commerce.Seeding;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>Writes a whole catalogue into a new file; fast and unsafe, because nobody uses the file until it is renamed.</summary>
internal static class CatalogueWriter
{
    public static void Write(string path, IEnumerable<SeedProduct> products)
    {
        File.Delete(path);
        var target = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false };
        using (var connection = new SqliteConnection(target.ToString()))
        {
            connection.Open();
            Run(connection, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;");
            using (var transaction = connection.BeginTransaction())
            {
                Run(connection, SqlText.Load("Schema"));
                using (var writer = new ProductWriter(connection))
                {
                    foreach (var product in products) writer.Write(product);
                    writer.Finish();
                }

                Run(connection, "ANALYZE");
                Run(connection, $"PRAGMA application_id = {CatalogueSchema.ApplicationId}");
                Run(connection, $"PRAGMA user_version = {CatalogueSchema.Version}");
                transaction.Commit();
            }

            Run(connection, "PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = WAL;");
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.Query(sql);
        command.ExecuteNonQuery();
    }
}
