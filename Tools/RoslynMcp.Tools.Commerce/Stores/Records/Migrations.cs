namespace RoslynMcp.Tools.Commerce.Stores.Records;

/// <summary>The numbered SQL files that make the record tables, in their order; a file that was shipped never changes.</summary>
internal static class Migrations
{
    private const string Prefix = "Records/";

    public static IReadOnlyList<string> Texts { get; } =
        [.. typeof(Migrations).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read)];

    private static string Read(string name)
    {
        using var stream = typeof(Migrations).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
