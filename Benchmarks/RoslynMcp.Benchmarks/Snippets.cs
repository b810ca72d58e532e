using System.Globalization;

namespace RoslynMcp.Benchmarks;

/// <summary>The snippets that are measured.</summary>
internal static class Snippets
{
    /// <summary>The names of the kernels, in the order of the alphabet.</summary>
    public static IEnumerable<string> Kernels => Named("kernel-");

    /// <summary>The names of the loops that do nothing but meet one kind of probe.</summary>
    public static IEnumerable<string> Probes => Named("probe-");

    public static string Read(string name)
    {
        using var stream = typeof(Snippets).Assembly.GetManifestResourceStream($"{name}.csx")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The same work in a text that no cache has seen.</summary>
    public static string Fresh(string code, int number)
        => code.Replace("p.Price }", string.Create(CultureInfo.InvariantCulture, $"p.Price, Run = {number} }}"), StringComparison.Ordinal);

    private static IEnumerable<string> Named(string prefix) => typeof(Snippets).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
        .Select(name => Path.GetFileNameWithoutExtension(name))
        .Order(StringComparer.Ordinal);
}
