namespace RoslynMcp.Analyzers.CodeFixes.Tests;

/// <summary>A source file, and after each line <c>//= title</c> the whole file as the fix of that title leaves it.</summary>
/// <remarks>A file without such a line is one for which no fix may be offered.</remarks>
internal sealed record FixCase(string Before, IReadOnlyList<FixCase.Fixed> Fixes)
{
    private const string Mark = "//= ";

    internal sealed record Fixed(string Title, string After)
    {
        public override string ToString() => $"{Mark}{Title}\n{After}";
    }

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Cases");

    public static IEnumerable<string> Names() => Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public static FixCase Read(string name)
    {
        var parts = File.ReadAllText(Path.Combine(Folder, name)).ReplaceLineEndings("\n").Split($"\n{Mark}");
        return new FixCase(
            parts[0].TrimEnd() + "\n",
            [.. parts.Skip(1).Select(part => part.Split('\n', 2)).Select(part => new Fixed(part[0].Trim(), part[1].TrimEnd() + "\n"))]);
    }
}
