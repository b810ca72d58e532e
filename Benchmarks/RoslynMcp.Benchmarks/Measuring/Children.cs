namespace RoslynMcp.Benchmarks.Measuring;

/// <summary>The processes that this one started and that still are, as the folders of <c>/proc</c>.</summary>
internal static class Children
{
    private static readonly string Parent = $"PPid:\t{Environment.ProcessId}";

    public static IEnumerable<string> Folders()
        => Directory.EnumerateDirectories("/proc").Where(folder => int.TryParse(Path.GetFileName(folder), out _) && IsOurs(folder));

    private static bool IsOurs(string folder)
    {
        try
        {
            return File.ReadLines(Path.Combine(folder, "status")).Contains(Parent);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
