using System.Text;
using Microsoft.Data.Sqlite;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>
/// The text index of one tenant, a table of its own: neither how long a search takes nor how rare a word is depends on the others. One
/// row a product, with the same row number; it keeps no text of its own, and a change is a delete and an insert.
/// </summary>
internal static class TextIndex
{
    /// <summary>The only word of the column <c>every</c>, of every product; a character that no text query has.</summary>
    public const string Every = "\uE000";

    /// <summary>The tenant in hexadecimal digits, so that no id is SQL and no two are one name.</summary>
    public static string NameOf(string tenantId) => $"product_text_{Convert.ToHexStringLower(Encoding.UTF8.GetBytes(tenantId))}";

    public static bool Exists(SqliteConnection connection, string tenantId)
    {
        using var command = connection.Query(
            "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = $name", ("$name", NameOf(tenantId)));
        return command.ExecuteScalar() is not null;
    }

    /// <summary>Makes it, unless it is there.</summary>
    public static void Make(SqliteConnection connection, string tenantId)
    {
        using var command = connection.Query(
            $"""
            CREATE VIRTUAL TABLE IF NOT EXISTS {NameOf(tenantId)} USING fts5 (
                name, brand, category, description, body, every,
                content = '', contentless_delete = 1, tokenize = 'porter unicode61'
            )
            """);
        command.ExecuteNonQuery();
    }

    public static Insert Writer(SqliteConnection connection, string tenantId)
        => new(connection, NameOf(tenantId), "rowid", "name", "brand", "category", "description", "body", "every");

    /// <summary>Makes one piece of what was written in many.</summary>
    public static void Optimize(SqliteConnection connection, string tenantId)
    {
        var name = NameOf(tenantId);
        using var command = connection.Query($"INSERT INTO {name} ({name}) VALUES ('optimize')");
        command.ExecuteNonQuery();
    }
}
