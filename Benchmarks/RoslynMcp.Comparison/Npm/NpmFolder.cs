using System.ComponentModel;
using System.Diagnostics;

namespace RoslynMcp.Comparison.Npm;

/// <summary>A folder of the build output whose <c>package.json</c> names programs of others, installed when they are first needed.</summary>
internal static class NpmFolder
{
    private static readonly TimeSpan InstallTime = TimeSpan.FromMinutes(3);

    /// <summary>Installs what a folder asks for; an empty text when it is there, else why it is not.</summary>
    public static async Task<string> InstallAsync(string folder, CancellationToken cancellation)
    {
        var done = Path.Combine(folder, "node_modules", ".package-lock.json");
        if (File.Exists(done))
        {
            return "";
        }

        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(InstallTime);
        try
        {
            using var npm = Start(folder, "npm", "install", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
            await npm.StandardOutput.ReadToEndAsync(time.Token);
            await npm.WaitForExitAsync(time.Token);
            return npm.ExitCode == 0 && File.Exists(done) ? "" : $"npm could not install {Path.GetFileName(folder)} (exit {npm.ExitCode})";
        }
        catch (Exception missing) when (missing is Win32Exception || (missing is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return $"node and npm are needed ({missing.Message})";
        }
    }

    public static Process Start(string folder, string command, params string[] arguments) => Process.Start(new ProcessStartInfo(command, arguments)
    {
        WorkingDirectory = folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;
}
