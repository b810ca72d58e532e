using System.Text.Json;
using RoslynMcp.Comparison.Arms;
using RoslynMcp.Comparison.Cases;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Comparison.Tests;

/// <summary>A whole comparison of a few cases, and what it left.</summary>
internal sealed class Compared : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("roslyn-mcp-comparison-test-");

    public int ExitCode { get; private set; }

    public JsonElement Report { get; private set; }

    public string Markdown => File.ReadAllText(Path.Combine(_folder.FullName, "report.md"));

    /// <summary>Where a live model's turns go.</summary>
    public string Recorded => Path.Combine(_folder.FullName, "recorded");

    public static async Task<Compared> RunAsync(ModelSource? live, params string[] cases)
    {
        var compared = new Compared();
        var settings = new ComparisonSettings([.. CaseFile.Read().Where(one => cases.Contains(one.Id))], compared._folder.FullName, Runs: 1, live)
        {
            Sizes = [],
            Counts = false,
            Isolation = IsolationKind.InProcess,
            Record = live is null ? null : compared.Recorded,
        };
        compared.ExitCode = await ComparisonRun.RunAsync(settings, CancellationToken.None);
        compared.Report = JsonElement.Parse(await File.ReadAllTextAsync(Path.Combine(compared._folder.FullName, "report.json")));
        return compared;
    }

    public JsonElement Arm(string id, string arm)
        => Report.GetProperty("cases").EnumerateArray().Single(one => one.GetProperty("id").GetString() == id).GetProperty("arms").GetProperty(arm);

    public bool IsRight(string id, string arm) => Arm(id, arm).GetProperty("correct").GetBoolean();

    public void Dispose() => _folder.Delete(recursive: true);
}
