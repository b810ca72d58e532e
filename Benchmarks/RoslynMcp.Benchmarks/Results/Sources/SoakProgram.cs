namespace RoslynMcp.Benchmarks.Results.Sources;

/// <summary>The soak, in a few minutes; what it prints after its samples is Markdown. A sign that grew is a figure as well.</summary>
internal sealed class SoakProgram : ISource
{
    private const string Project = "Benchmarks/RoslynMcp.Soak";

    private static readonly string[] Long = ["--in-process", "100000", "--isolated", "5000", "--seconds", "180"];
    private static readonly string[] Quick = ["--in-process", "2000", "--isolated", "0", "--seconds", "12", "--every", "1"];

    public string Command => $"dotnet run -c Release --project {Project} -- {string.Join(' ', Long)}";

    public async Task<string> MeasureAsync(string root, bool isQuick)
    {
        var (exitCode, output) = await Child.RunAsync(root, "dotnet", ["run", "-c", "Release", "--project", Project, "--", .. isQuick ? Quick : Long]);
        var tables = string.Join('\n', output.Split('\n').Where(line => !line.Contains(" executions  ", StringComparison.Ordinal))).Trim();
        return tables.Contains("### ", StringComparison.Ordinal) ? tables : throw new MeasurementFailedException($"'{Command}' exited with {exitCode} and left no table.");
    }
}
