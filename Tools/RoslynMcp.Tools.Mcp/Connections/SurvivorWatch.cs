using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;

namespace RoslynMcp.Tools.Mcp.Connections;

/// <summary>
/// Ends the processes of servers when this process was killed and could not: a shell waits for the end of a pipe that only we hold, and
/// then ends whatever bears our mark. The mark is in the environment, so it also finds what a server started, whoever is its parent by
/// then; the kernel's parent-death signal would reach neither that nor a server whose starting thread has retired.
/// </summary>
internal sealed class SurvivorWatch : IDisposable
{
    private const string Variable = "ROSLYN_MCP_HOST";
    private const string Shell = "/bin/sh";

    private readonly Process _shell;
    private readonly string _token;

    private SurvivorWatch(Process shell, string token) => (_shell, _token) = (shell, token);

    /// <summary>Null where there is no <c>/proc</c> to look for the mark in, or no shell.</summary>
    public static SurvivorWatch? Start()
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        // None of its streams is ours: who waits for the end of our output must not wait for the shell.
        var start = new ProcessStartInfo(Shell, ["-c", Script(), Shell, $"{Variable}={token}"])
        {
            WorkingDirectory = "/",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return new SurvivorWatch(Process.Start(start)!, token);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>The server, to be started with our mark; a remote one as it is.</summary>
    public UpstreamServer Mark(UpstreamServer server) => server is CommandServer command
        ? command with { Environment = command.Environment.SetItem(Variable, _token) }
        : server;

    /// <summary>The servers have been ended, so nobody is to be watched.</summary>
    public void Dispose()
    {
        _shell.Kill();
        _shell.Dispose();
    }

    private static string Script()
    {
        using var script = new StreamReader(typeof(SurvivorWatch).Assembly.GetManifestResourceStream("EndSurvivors.sh")!);
        return script.ReadToEnd();
    }
}
