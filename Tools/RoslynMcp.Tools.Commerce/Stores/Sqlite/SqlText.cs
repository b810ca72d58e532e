namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>The SQL of this store, from the files in <c>Sql</c>.</summary>
internal static class SqlText
{
    public static string Load(string name)
    {
        using var stream = typeof(SqlText).Assembly.GetManifestResourceStream($"Sql/{name}.sql")
            ?? throw new InvalidOperationException($"The resource Sql/{name}.sql is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
