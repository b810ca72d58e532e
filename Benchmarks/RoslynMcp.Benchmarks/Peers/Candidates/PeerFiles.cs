using System.ComponentModel;
using System.Diagnostics;

namespace RoslynMcp.Benchmarks.Peers.Candidates;

/// <summary>The peers' files, in the folder <c>peers</c> beside this program, and npm's parts, which are installed there when missing.</summary>
internal static class PeerFiles
{
    private static readonly TimeSpan InstallTime = TimeSpan.FromMinutes(5);

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "peers");

    public static string Deno => Path.Combine(Folder, "node_modules", "@deno", "linux-x64-glibc", "deno");

    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public static async Task EnsureInstalledAsync()
    {
        if (!OperatingSystem.IsLinux())
        {
            throw new PeerMissingException("The peers are pinned to their builds for Linux on x64 (peers/package.json).");
        }

        await DemandAsync("node", "--version");
        if (!File.Exists(Deno) || !File.Exists(Path.Combine(Folder, "node_modules", "@pydantic", "monty", "package.json")))
        {
            await DemandAsync("npm", "install", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
        }

        await DemandAsync(Deno, "--version");
    }

    private static async Task DemandAsync(string command, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, arguments)
            {
                WorkingDirectory = Folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            })!;
            process.StandardInput.Close();
            using var time = new CancellationTokenSource(InstallTime);
            var output = await process.StandardOutput.ReadToEndAsync(time.Token);
            await process.WaitForExitAsync(time.Token);
            if (process.ExitCode != 0)
            {
                throw new PeerMissingException($"'{command} {string.Join(' ', arguments)}' in {Folder} exited with {process.ExitCode}. {output}");
            }
        }
        catch (Exception exception) when (exception is Win32Exception or OperationCanceledException)
        {
            throw new PeerMissingException(
                $"'{command}' cannot be run ({exception.Message}); Deno and Monty come from npm, which needs node 20 or later.", exception);
        }
    }
}
