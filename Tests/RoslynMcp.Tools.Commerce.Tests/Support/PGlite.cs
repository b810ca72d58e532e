using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace RoslynMcp.Tools.Commerce.Tests.Support;

/// <summary>
/// A real Postgres with pgvector in a Node process (https://pglite.dev), from npm into a folder that runs share, on a free port.
/// Where it cannot be had a test is inconclusive and says why, unless CI demands it by <c>ROSLYN_MCP_REQUIRE_POSTGRES</c>.
/// </summary>
internal sealed class PGlite : IDisposable
{
    private const string Packages = "@electric-sql/pglite@0.5.14 @electric-sql/pglite-pgvector@0.0.15 @electric-sql/pglite-socket@0.2.17";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _server;

    private PGlite(Process server, int port)
    {
        _server = server;
        ConnectionString = $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres;SSL Mode=Disable;Maximum Pool Size=4;Timeout=60;Command Timeout=120";
    }

    public string ConnectionString { get; }

    public static async Task<PGlite> StartAsync()
    {
        try
        {
            var folder = await InstallAsync();
            var port = FreePort();
            var server = Start("node", folder, "node_modules/@electric-sql/pglite-socket/dist/scripts/server.js", "--db=memory://",
                "--host=127.0.0.1", $"--port={port}", "--extensions=@electric-sql/pglite-pgvector:vector", "--max-connections=10");
            await ListeningAsync(server, port);
            return new(server, port);
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException or TimeoutException
            && Environment.GetEnvironmentVariable("ROSLYN_MCP_REQUIRE_POSTGRES") is null)
        {
            throw new AssertInconclusiveException($"PGlite cannot be had here: {e.Message}");
        }
    }

    public void Dispose()
    {
        _server.Kill(entireProcessTree: true);
        _server.Dispose();
    }

    private static async Task<string> InstallAsync()
    {
        var folder = Path.Combine(Path.GetTempPath(), "roslyn-mcp-pglite-0.5.14");
        if (File.Exists(Path.Combine(folder, "installed"))) return folder;

        Directory.CreateDirectory(folder);
        using var install = Start("npm", folder, ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder, .. Packages.Split(' ')]);
        using var patience = new CancellationTokenSource(Patience);
        var errors = install.StandardError.ReadToEndAsync(patience.Token);
        await install.StandardOutput.ReadToEndAsync(patience.Token);
        await install.WaitForExitAsync(patience.Token);
        if (install.ExitCode is not 0) throw new InvalidOperationException($"npm install failed: {await errors}");
        await File.WriteAllTextAsync(Path.Combine(folder, "installed"), "", CancellationToken.None);
        return folder;
    }

    private static Process Start(string program, string folder, params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.StandardInput.Close();
        return process;
    }

    private static async Task ListeningAsync(Process server, int port)
    {
        server.OutputDataReceived += (_, _) => { };
        server.ErrorDataReceived += (_, _) => { };
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < Patience)
        {
            if (server.HasExited) throw new InvalidOperationException($"it ended with {server.ExitCode}");
            try
            {
                using var probe = new TcpClient();
                await probe.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(100);
            }
        }

        throw new TimeoutException("it does not listen");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
