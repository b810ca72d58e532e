using System.Diagnostics;
using System.Globalization;

namespace RoslynMcp.Tools.Mcp.Connections;

/// <summary>The process of a server. It is asked to end by the end of its input, and ended with all it started when it does not.</summary>
internal sealed class ChildProcess
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    private readonly Process _process;
    private readonly Complaints _complaints = new();
    private readonly Task _reading;
    private int _ended;

    private ChildProcess(Process process)
    {
        _process = process;
        _reading = _complaints.ReadAsync(process.StandardError.BaseStream);
    }

    public Stream Input => _process.StandardInput.BaseStream;

    public Stream Output => _process.StandardOutput.BaseStream;

    /// <summary>How it ended and what it said last; set once it was.</summary>
    public string? Ending { get; private set; }

    public static ChildProcess Start(CommandServer server)
    {
        var start = new ProcessStartInfo(server.Command)
        {
            WorkingDirectory = server.WorkingDirectory ?? "",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
        };
        ChildEnvironment.Apply(start, server.Environment);
        ChildCommand.Apply(start, server);
        return new ChildProcess(Process.Start(start)!);
    }

    public async Task EndAsync()
    {
        if (Interlocked.Exchange(ref _ended, 1) == 1)
        {
            return;
        }

        await CloseInputAsync();
        try
        {
            using var patience = new CancellationTokenSource(Grace);
            await _process.WaitForExitAsync(patience.Token);
            await _reading.WaitAsync(patience.Token);
            Ending ??= _complaints.After(string.Create(CultureInfo.InvariantCulture, $"it ended with exit code {_process.ExitCode}"));
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
            Ending ??= _complaints.After("it was ended");
        }

        _process.Dispose();
    }

    private async Task CloseInputAsync()
    {
        try
        {
            await _process.StandardInput.DisposeAsync();
        }
        catch (IOException)
        {
            // It is gone, and so is its end of the pipe.
        }
    }
}
