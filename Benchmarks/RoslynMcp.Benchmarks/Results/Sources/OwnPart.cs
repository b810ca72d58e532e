using System.Text.Json;
using RoslynMcp.Benchmarks.Parts;

namespace RoslynMcp.Benchmarks.Results.Sources;

/// <summary>One part of one of this program's own commands.</summary>
internal sealed class OwnPart(string command, string part) : ISource
{
    public string Command => $"dotnet run -c Release --project Benchmarks/RoslynMcp.Benchmarks -- {command} {(command == "peers" ? "--only " : "")}{part}";

    public async Task<string> MeasureAsync(string root, bool isQuick)
    {
        var json = Path.GetTempFileName();
        try
        {
            var (exitCode, _) = await Child.RunAsync(
                root, Path.ChangeExtension(typeof(OwnPart).Assembly.Location, OperatingSystem.IsWindows() ? ".exe" : null),
                [command, part, "--json", json, .. isQuick ? ["--quick"] : Array.Empty<string>()]);
            var text = await File.ReadAllTextAsync(json);
            var measured = text.Length == 0 ? null : JsonSerializer.Deserialize<MeasuredParts>(text, MeasuredParts.Json);
            return measured is not null && measured.Measured.TryGetValue(part, out var tables)
                ? TablesAsMarkdown.Of(tables)
                : throw new MeasurementFailedException(measured?.Failed.GetValueOrDefault(part) ?? $"It exited with {exitCode} and left no figures.");
        }
        finally
        {
            File.Delete(json);
        }
    }
}
