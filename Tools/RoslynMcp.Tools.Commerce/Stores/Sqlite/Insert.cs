using Microsoft.Data.Sqlite;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>A prepared insert into some columns of a table.</summary>
internal sealed class Insert : IDisposable
{
    private readonly SqliteCommand _command;

    public Insert(SqliteConnection connection, string table, params string[] columns)
    {
        var values = string.Join(", ", columns.Select(column => $"${column}"));
        _command = connection.Query($"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({values})");
        foreach (var column in columns) _command.Parameters.Add(new SqliteParameter { ParameterName = $"${column}" });
    }

    public void Run(params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++) _command.Parameters[i].Value = values[i];
        _command.ExecuteNonQuery();
    }

    public void Dispose() => _command.Dispose();
}
