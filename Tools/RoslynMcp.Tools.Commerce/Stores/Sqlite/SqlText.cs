namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>The SQL of this store, from the files in <c>Sql</c>; what passes a filter is said in one of them.</summary>
internal static class SqlText
{
    private static readonly string Filter = Read("Filter");

    public static string Load(string name) => Read(name).Replace("{filter}", Filter, StringComparison.Ordinal);

    private static string Read(string name)
    {
        using var stream = typeof(SqlText).Assembly.GetManifestResourceStream($"Sql/{name}.sql")
            ?? throw new InvalidOperationException($"The resource Sql/{name}.sql is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
