namespace RoslynMcp.Benchmarks.Results.Sources;

/// <summary>The program that judges search; it prints Markdown.</summary>
internal sealed class QualityProgram : ISource
{
    private const string Project = "Benchmarks/RoslynMcp.Quality";

    public string Command => $"dotnet run -c Release --project {Project}";

    /// <summary>It has nothing to shorten: a quick run is a whole one.</summary>
    public async Task<string> MeasureAsync(string root, bool isQuick)
    {
        var (exitCode, output) = await Child.RunAsync(root, "dotnet", "run", "-c", "Release", "--project", Project);
        return exitCode == 0 ? output.Trim() : throw new MeasurementFailedException($"'{Command}' exited with {exitCode}.");
    }
}
