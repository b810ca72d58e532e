using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>Commands with their parameters, and the rows that they give.</summary>
internal static class SqliteQuery
{
    public static SqliteCommand Query(
        this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    public static SqliteCommand With(this SqliteCommand command, ProductFilter filter)
    {
        command.Parameters.AddWithValue("$minPrice", (object?)Cents.AtLeast(filter.MinPrice) ?? DBNull.Value);
        command.Parameters.AddWithValue("$maxPrice", (object?)Cents.AtMost(filter.MaxPrice) ?? DBNull.Value);
        command.Parameters.AddWithValue("$brand", (object?)filter.BrandKey ?? DBNull.Value);
        command.Parameters.AddWithValue("$category", (object?)filter.CategoryKey ?? DBNull.Value);
        command.Parameters.AddWithValue("$inStock", (object?)filter.InStock ?? DBNull.Value);
        return command;
    }

    public static string Json(IReadOnlyList<string> values)
        => JsonSerializer.Serialize(values, SqliteJson.Default.IReadOnlyListString);

    public static List<T> Rows<T>(this SqliteCommand command, Func<SqliteDataReader, T> read)
    {
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }
}
