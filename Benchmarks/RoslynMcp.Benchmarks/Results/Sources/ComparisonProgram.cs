namespace RoslynMcp.Benchmarks.Results.Sources;

/// <summary>The comparison, whose report is taken without its first heading; below its bar it is a report all the same.</summary>
internal sealed class ComparisonProgram : ISource
{
    private const string Project = "Benchmarks/RoslynMcp.Comparison";

    public string Command => $"dotnet run -c Release --project {Project} -- --output DIR";

    public async Task<string> MeasureAsync(string root, bool isQuick)
    {
        var folder = Directory.CreateTempSubdirectory("roslyn-mcp-comparison-report-");
        try
        {
            var (exitCode, _) = await Child.RunAsync(
                root, "dotnet", ["run", "-c", "Release", "--project", Project, "--", "--output", folder.FullName, .. isQuick ? ["--sample", "3", "--runs", "1"] : Array.Empty<string>()]);
            var report = Path.Combine(folder.FullName, "report.md");
            return File.Exists(report)
                ? Embedded(await File.ReadAllLinesAsync(report))
                : throw new MeasurementFailedException($"'{Command}' exited with {exitCode} and left no report.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>One level of headings deeper, below the section's own.</summary>
    private static string Embedded(IEnumerable<string> lines)
        => string.Join('\n', lines.Where(line => !line.StartsWith("# ", StringComparison.Ordinal)).Select(line => line.StartsWith('#') ? $"#{line}" : line)).Trim();
}
