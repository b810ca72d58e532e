using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RoslynMcp.Benchmarks.Peers.Candidates;

/// <summary>A process that is talked to in lines of JSON.</summary>
internal sealed class LineProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    public LineProcess(string command, params IEnumerable<string> arguments) => _process = Process.Start(new ProcessStartInfo(command, arguments)
    {
        WorkingDirectory = PeerFiles.Folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;

    public int Id => _process.Id;

    public async Task SendAsync(JsonObject message)
    {
        await _process.StandardInput.WriteLineAsync(message.ToJsonString());
        await _process.StandardInput.FlushAsync();
    }

    public async Task<JsonElement> ReceiveAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await _process.StandardOutput.ReadLineAsync(patience.Token) is { } line
            ? JsonElement.Parse(line)
            : throw new InvalidOperationException($"{_process.StartInfo.FileName} ended without an answer.");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }
}
