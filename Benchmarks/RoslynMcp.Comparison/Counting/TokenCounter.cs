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

    /// <summary>Most texts are sent again in every round.</summary>
    private readonly Dictionary<string, int[]> _known = new(StringComparer.Ordinal);

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

    /// <summary>The tokens of each request, as one sequence.</summary>
    public async Task<IReadOnlyList<int[]>> PromptsAsync(IReadOnlyList<JsonElement> requests, CancellationToken cancellation)
    {
        var texts = requests.Select(request => SentTexts.Of(request).ToList()).ToList();
        await LearnAsync(texts.SelectMany(request => request), cancellation);
        return [.. texts.Select(request => request.SelectMany(text => _known[text]).ToArray())];
    }

    /// <summary>How many tokens a model wrote: words, names of functions and their arguments.</summary>
    public async Task<long> CompletionAsync(IReadOnlyList<ModelRound> rounds, CancellationToken cancellation)
    {
        List<string> texts = [.. rounds.SelectMany(round => round.Calls.SelectMany(call => new[] { call.Name, call.Arguments }).Prepend(round.Text))];
        await LearnAsync(texts, cancellation);
        return texts.Sum(text => (long)_known[text].Length);
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    private async Task LearnAsync(IEnumerable<string> texts, CancellationToken cancellation)
    {
        var unknown = texts.Where(text => !_known.ContainsKey(text)).Distinct(StringComparer.Ordinal).ToList();
        if (unknown.Count == 0)
        {
            return;
        }

        await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(unknown).AsMemory(), cancellation);
        await _process.StandardInput.FlushAsync(cancellation);
        var line = await _process.StandardOutput.ReadLineAsync(cancellation) ?? throw new InvalidOperationException("The token counter ended.");
        foreach (var (text, tokens) in unknown.Zip(JsonSerializer.Deserialize<int[][]>(line)!))
        {
            _known[text] = tokens;
        }
    }
}
