using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using RoslynMcp.Comparison.Npm;
using RoslynMcp.Comparison.Transcripts;

namespace RoslynMcp.Comparison.Counting;

/// <summary>
/// Counts exactly, by the o200k ranks that npm's gpt-tokenizer ships. Where there is no node, nothing is counted, and the report says so.
/// </summary>
internal sealed class TokenCounter : IDisposable
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Counting");

    private readonly Process _process;

    private TokenCounter(Process process) => _process = process;

    /// <summary>A counter, or the reason why there is none.</summary>
    public static async Task<(TokenCounter? Counter, string WhyNot)> StartAsync(CancellationToken cancellation)
    {
        if (await NpmFolder.InstallAsync(Folder, cancellation) is { Length: > 0 } missing)
        {
            return (null, missing);
        }

        try
        {
            return (new TokenCounter(NpmFolder.Start(Folder, "node", "count.mjs")), "");
        }
        catch (Win32Exception absent)
        {
            return (null, $"node is needed ({absent.Message})");
        }
    }

    public async Task<Tokens> CountAsync(IReadOnlyList<JsonElement> requests, IReadOnlyList<ModelRound> rounds, CancellationToken cancellation)
    {
        var received = rounds.Select(round => round.Text)
            .Concat(rounds.SelectMany(round => round.Calls.Select(call => call.Name)))
            .Concat(rounds.SelectMany(round => round.Calls.Select(call => call.Arguments)));
        return new Tokens(await CountAsync(requests.SelectMany(SentTexts.Of), cancellation), await CountAsync(received, cancellation));
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    private async Task<long> CountAsync(IEnumerable<string> texts, CancellationToken cancellation)
    {
        await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(texts).AsMemory(), cancellation);
        await _process.StandardInput.FlushAsync(cancellation);
        var line = await _process.StandardOutput.ReadLineAsync(cancellation) ?? throw new InvalidOperationException("The token counter ended.");
        return JsonSerializer.Deserialize<long[]>(line)!.Sum();
    }
}
