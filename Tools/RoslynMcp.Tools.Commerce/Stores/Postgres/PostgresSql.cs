namespace RoslynMcp.Tools.Commerce.Stores.Postgres;

/// <summary>The SQL of this store, from the files in <c>Sql</c> and the numbered ones in both folders of migrations.</summary>
internal static class PostgresSql
{
    public static string Load(string name) => Read($"Postgres/{name}.sql");

    /// <summary>The migrations in the order of their numbers; a file that was shipped never changes.</summary>
    public static IReadOnlyList<(string Name, string Text)> Migrations()
        => [.. typeof(PostgresSql).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Records/", StringComparison.Ordinal) || name.StartsWith("PostgresMigrations/", StringComparison.Ordinal))
            .Select(name => (Name: name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..], Text: Read(name)))
            .OrderBy(migration => migration.Name, StringComparer.Ordinal)];

    private static string Read(string resource)
    {
        using var stream = typeof(PostgresSql).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
