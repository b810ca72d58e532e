using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace RoslynMcp.Tests.Postgres;

/// <summary>
/// A PostgreSQL of this process alone, in a temporary folder and on a free loopback port. It ends with this object, and with this
/// process however that ends. PostgreSQL refuses to run as root: root becomes the user postgres for it.
/// </summary>
public sealed class PostgresCluster : IDisposable
{
    private const int Attempts = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _shell;

    private PostgresCluster(Process shell, int port, string password)
    {
        _shell = shell;
        ConnectionString = $"Host=127.0.0.1;Port={port};Username=postgres;Password={password};Database=postgres;SSL Mode=Disable";
    }

    /// <summary>That of the superuser.</summary>
    public string ConnectionString { get; }

    /// <exception cref="PostgresMissingException">There is none here, or it does not start.</exception>
    public static async Task<PostgresCluster> StartAsync()
    {
        var programs = PostgresPrograms.Folder();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await StartAsync(programs);
            }
            catch (PostgresMissingException) when (attempt < Attempts)
            {
                // Somebody else may have taken the port.
            }
        }
    }

    /// <summary>Kills the server as a crash would, and starts it again.</summary>
    public async Task RestartAsync()
    {
        await _shell.StandardInput.WriteLineAsync("restart");
        await HearAsync(_shell, "restarted");
    }

    public void Dispose()
    {
        _shell.StandardInput.Close();
        if (!_shell.WaitForExit(Patience)) _shell.Kill(entireProcessTree: true);
        _shell.Dispose();
    }

    private static async Task<PostgresCluster> StartAsync(string programs)
    {
        var (port, password) = (FreePort(), RandomNumberGenerator.GetHexString(32));
        var shell = Start(programs, port, password);
        try
        {
            await HearAsync(shell, "ready");
            return new(shell, port, password);
        }
        catch
        {
            shell.StandardInput.Close();
            shell.Dispose();
            throw;
        }
    }

    private static Process Start(string programs, int port, string password)
    {
        using var resource = new StreamReader(typeof(PostgresCluster).Assembly.GetManifestResourceStream("cluster.sh")!);
        string[] own = ["sh", "-c", resource.ReadToEnd(), "cluster.sh", programs, $"{port}"];
        string[] command = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", .. own] : own;
        try
        {
            return Process.Start(new ProcessStartInfo(command[0], command[1..])
            {
                WorkingDirectory = "/",
                Environment = { ["CLUSTER_PASSWORD"] = password },
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        }
        catch (Exception e) when (e is Win32Exception or DirectoryNotFoundException)
        {
            throw new PostgresMissingException($"{command[0]} cannot be started: {e.Message}", e);
        }
    }

    private static async Task HearAsync(Process shell, string word)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            if (await shell.StandardOutput.ReadLineAsync(patience.Token) == word) return;
            throw new PostgresMissingException($"PostgreSQL does not start: {await shell.StandardError.ReadToEndAsync(patience.Token)}");
        }
        catch (OperationCanceledException e)
        {
            throw new PostgresMissingException($"PostgreSQL was not {word} within {Patience}.", e);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
