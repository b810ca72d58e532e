using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using RoslynMcp.Comparison.Transcripts;

namespace RoslynMcp.Comparison.Counting;

/// <summary>
/// Counts exactly, by the o200k ranks that npm's gpt-tokenizer ships: the JSON of messages and of functions as sent, so the arms are
/// counted alike. Where there is no node, nothing is counted, and the report says so.
/// </summary>
internal sealed class TokenCounter : IDisposable
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Counting");
    private static readonly TimeSpan InstallTime = TimeSpan.FromMinutes(3);

    private readonly Process _process;

    private TokenCounter(Process process) => _process = process;

    /// <summary>A counter, or the reason why there is none.</summary>
    public static async Task<(TokenCounter? Counter, string WhyNot)> StartAsync(CancellationToken cancellation)
    {
        try
        {
            if (!Directory.Exists(Path.Combine(Folder, "node_modules", "gpt-tokenizer")))
            {
                using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
                time.CancelAfter(InstallTime);
                using var npm = Start("npm", "install", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
                await npm.StandardOutput.ReadToEndAsync(time.Token);
                await npm.WaitForExitAsync(time.Token);
                if (npm.ExitCode != 0)
                {
                    return (null, $"npm could not install gpt-tokenizer (exit {npm.ExitCode})");
                }
            }

            return (new TokenCounter(Start("node", "count.mjs")), "");
        }
        catch (Exception missing) when (missing is Win32Exception || (missing is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return (null, $"node and npm are needed to count ({missing.Message})");
        }
    }

    public async Task<Tokens> CountAsync(IReadOnlyList<JsonElement> requests, IReadOnlyList<ModelRound> rounds, CancellationToken cancellation)
    {
        var sent = requests.Select(request => Part(request, "messages")).Concat(requests.Select(request => Part(request, "tools")));
        var received = rounds.Select(round => round.Text)
            .Concat(rounds.SelectMany(round => round.Calls.Select(call => call.Name)))
            .Concat(rounds.SelectMany(round => round.Calls.Select(call => call.Arguments)));
        return new Tokens(await CountAsync(sent, cancellation), await CountAsync(received, cancellation));
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    private static string Part(JsonElement request, string name) => request.TryGetProperty(name, out var value) ? value.GetRawText() : "";

    private async Task<long> CountAsync(IEnumerable<string> texts, CancellationToken cancellation)
    {
        await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(texts).AsMemory(), cancellation);
        await _process.StandardInput.FlushAsync(cancellation);
        var line = await _process.StandardOutput.ReadLineAsync(cancellation) ?? throw new InvalidOperationException("The token counter ended.");
        return JsonSerializer.Deserialize<long[]>(line)!.Sum();
    }

    private static Process Start(string command, params string[] arguments) => Process.Start(new ProcessStartInfo(command, arguments)
    {
        WorkingDirectory = Folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;
}
