using System.Diagnostics;
using RoslynMcp.HostileWorker.Attacks;

namespace RoslynMcp.Worker.Tests;

/// <summary>Runs the hostile program as a process, with a secret in its environment and a startup hook, and reads all that it says.</summary>
internal static class HostileProcess
{
    public static readonly IReadOnlyDictionary<string, string> NoVariables = new Dictionary<string, string>();
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The program where it was built, or a copy of its folder.</summary>
    public static string Folder { get; } = Path.Combine(
        Directory.GetParent(AppContext.BaseDirectory.TrimEnd('/'))!.Parent!.FullName,
        "RoslynMcp.HostileWorker",
        Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/')));

    public static async Task<(int ExitCode, string Output)> RunAsync(
        RunAs runAs, IReadOnlyDictionary<string, string> variables, params IEnumerable<string> arguments)
    {
        using var process = Start(runAs, variables, arguments);
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            var output = await process.StandardOutput.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, output + await errors);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>The kernel ends a confined process with the thread that started it, and threads of the pool come and go.</summary>
    public static Process Start(RunAs runAs, IReadOnlyDictionary<string, string> variables, params IEnumerable<string> arguments)
    {
        var start = runAs.Command(Path.Combine(Folder, "RoslynMcp.HostileWorker"), arguments);
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.Environment[Targets.Secret] = Targets.SecretValue;
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return StartingThread.Shared.Run(() => Process.Start(start)!);
    }
}
