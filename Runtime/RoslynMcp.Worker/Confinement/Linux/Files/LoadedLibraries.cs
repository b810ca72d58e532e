namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>Where this system keeps its C libraries: distributions differ, so the running process is asked.</summary>
internal static class LoadedLibraries
{
    /// <summary>Folders of the shared libraries in use that do not belong to the framework.</summary>
    public static IEnumerable<string> Folders(string framework)
        => Mapped()
            .Where(path => IsLibrary(path) && !path.StartsWith(framework, StringComparison.Ordinal))
            .Select(path => Path.GetDirectoryName(path)!)
            .Where(folder => folder.Contains("/lib", StringComparison.Ordinal) && folder != AppContext.BaseDirectory.TrimEnd('/'))
            .Distinct();

    /// <summary>The program that loads programs; null in a system that needs none.</summary>
    public static string? Loader()
        => Mapped().FirstOrDefault(path => Path.GetFileName(path).StartsWith("ld-", StringComparison.Ordinal));

    private static bool IsLibrary(string path)
        => Path.GetFileName(path) is var name
            && (name.EndsWith(".so", StringComparison.Ordinal) || name.Contains(".so.", StringComparison.Ordinal));

    private static IEnumerable<string> Mapped()
        => File.ReadLines("/proc/self/maps")
            .Select(line => line.IndexOf('/', StringComparison.Ordinal) is >= 0 and var start ? line[start..] : "")
            .Where(Path.Exists)
            .Distinct();
}
