using Microsoft.Data.Sqlite;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>
/// Brings a catalogue of the version before up to date, with the products that were imported into it: the text index that all tenants
/// shared becomes one a tenant. All of it or nothing, whatever breaks off.
/// </summary>
internal static class CatalogueUpgrade
{
    private static readonly string IndexTexts = SqlText.Load(nameof(IndexTexts));

    public static void Run(string path)
    {
        var target = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 30 };
        using var connection = new SqliteConnection(target.ToString());
        connection.Open();
        using var transaction = connection.BeginTransaction();
        using var tenants = connection.Query("SELECT DISTINCT tenant_id FROM products");
        foreach (var tenant in tenants.Rows(row => row.GetString(0)))
        {
            TextIndex.Make(connection, tenant);
            using var texts = connection.Query(
                IndexTexts.Replace("{index}", TextIndex.NameOf(tenant), StringComparison.Ordinal), ("$tenant", tenant), ("$every", TextIndex.Every));
            texts.ExecuteNonQuery();
            TextIndex.Optimize(connection, tenant);
        }

        using var finish = connection.Query($"DROP TABLE product_text; PRAGMA user_version = {CatalogueSchema.Version}");
        finish.ExecuteNonQuery();
        transaction.Commit();
    }
}
