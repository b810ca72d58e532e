using System.Diagnostics;
using System.Runtime.InteropServices;
using RoslynMcp.Benchmarks.Measuring;
using RoslynMcp.Benchmarks.Parts;

namespace RoslynMcp.Benchmarks.Peers.Parts;

/// <summary>The command from its start to its exit, with nothing warm.</summary>
internal sealed class ColdStart : IPart
{
    private const string Code = "return Enumerable.Range(1, 10).Where(n => n % 2 == 0).Sum();";

    private static string Command => Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "RoslynMcp.Server", "release", "roslyn-mcp"));

    public string Name => "cold";

    public async Task<IReadOnlyList<Table>> MeasureAsync(Effort effort)
    {
        if (!File.Exists(Command))
        {
            throw new FileNotFoundException($"{Command} is missing: build this project in Release.");
        }

        var measured = await Interleaved.MeasureAsync(
            warmup: 1,
            rounds: effort.Rounds(15, 3),
            new Candidate("run --isolation process", _ => RunAsync("process")),
            new Candidate("run --isolation in-process", _ => RunAsync("in-process")));
        return [new Table("the command, cold", [measured[0].Row("ms", Bound.AtMost(1200)), measured[1].Row("ms")])];
    }

    private static async Task<Turn> RunAsync(string isolation)
    {
        var start = new ProcessStartInfo(Command, ["run", "--isolation", isolation, "--json"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(Code);
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        using var json = System.Text.Json.JsonDocument.Parse(output);
        return process.ExitCode == 0
            ? new Turn(json.RootElement.GetProperty("result").Clone())
            : throw new InvalidOperationException(output);
    }
}
