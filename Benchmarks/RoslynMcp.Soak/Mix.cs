namespace RoslynMcp.Soak;

/// <summary>What is executed: one of each kind in turn, three of four as texts that no cache has seen.</summary>
internal sealed class Mix(IReadOnlyList<SoakSnippet> snippets)
{
    public static Mix Read()
    {
        var assembly = typeof(Mix).Assembly;
        return new Mix(
        [
            .. assembly.GetManifestResourceNames().Where(name => name.EndsWith(".csx", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
                .Select(name =>
                {
                    using var text = new StreamReader(assembly.GetManifestResourceStream(name)!);
                    return SoakSnippet.Parse(name, text.ReadToEnd());
                }),
        ]);
    }

    public (SoakSnippet Snippet, int? Number) At(int execution)
        => (snippets[execution % snippets.Count], execution / snippets.Count % 4 == 0 ? null : execution);
}
