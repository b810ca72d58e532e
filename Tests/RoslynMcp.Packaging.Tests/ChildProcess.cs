using System.Diagnostics;

namespace RoslynMcp.Packaging.Tests;

/// <summary>Runs a <c>dotnet</c> command to its end and gives back all that it printed.</summary>
internal static class ChildProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public static async Task<(int ExitCode, string Output)> DotnetAsync(
        string folder, IEnumerable<KeyValuePair<string, string>> environment, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The test host was started by a build, whose own variables would confuse another build.
        foreach (var inherited in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(inherited);
        }

        foreach (var (name, value) in environment.Append(new("DOTNET_CLI_UI_LANGUAGE", "en")).Append(new("MSBUILDDISABLENODEREUSE", "1")))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, await output + await errors);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
