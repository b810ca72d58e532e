using System.Diagnostics;
using System.Text;

namespace RoslynMcp.Server.Tests.Support;

/// <summary>The command at a terminal, as <c>script</c> of util-linux makes one; what is typed and what is shown is one stream.</summary>
internal sealed class Terminal : IDisposable
{
    private const string Script = "/usr/bin/script";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly StringBuilder _shown = new();
    private readonly Process _process;
    private readonly Task _reading;

    public Terminal(RoslynMcpCommand command, string arguments)
    {
        if (!File.Exists(Script))
        {
            Assert.Inconclusive($"{Script} is what makes a terminal here, and it is missing.");
        }

        // Ctrl-C reaches the shell too, which is to end with the command and not before it.
        var start = new ProcessStartInfo(Script, ["-qec", $"trap : INT; {RoslynMcpCommand.Executable()} {arguments}", "/dev/null"])
        {
            WorkingDirectory = command.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in command.Environment)
        {
            start.Environment[name] = value;
        }

        start.Environment["SHELL"] = "/bin/sh";
        start.Environment["NO_COLOR"] = "1";
        start.Environment["TERM"] = "dumb";
        _process = Process.Start(start)!;
        _reading = Task.Run(ReadAsync);
    }

    public string Shown
    {
        get
        {
            lock (_shown)
            {
                return _shown.ToString();
            }
        }
    }

    public void Type(string text)
    {
        _process.StandardInput.Write(text);
        _process.StandardInput.Flush();
    }

    /// <summary>Types a line, and waits until a text is shown that was not there before.</summary>
    public async Task AskAsync(string line, string expected)
    {
        var from = Shown.Length;
        Type($"{line}\n");
        await ShowsAsync(expected, from);
    }

    public async Task ShowsAsync(string expected, int from = 0)
    {
        var waited = Stopwatch.StartNew();
        var ended = false;
        while (!Shown[from..].Contains(expected, StringComparison.Ordinal))
        {
            Assert.IsFalse(ended || waited.Elapsed > Patience, $"'{expected}' is not shown, but:\n{Shown}");
            ended = _reading.IsCompleted;
            await Task.Delay(20);
        }
    }

    public async Task<int> ExitAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _reading.Wait();
        _process.Dispose();
    }

    private async Task ReadAsync()
    {
        var buffer = new char[4096];
        while (await _process.StandardOutput.ReadAsync(buffer) is > 0 and var read)
        {
            lock (_shown)
            {
                _shown.Append(buffer, 0, read);
            }
        }
    }
}
