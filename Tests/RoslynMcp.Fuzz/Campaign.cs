using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using RoslynMcp.Fuzz.Generation;
using RoslynMcp.Fuzz.Minimizing;
using RoslynMcp.Fuzz.Oracles;

namespace RoslynMcp.Fuzz;

/// <summary>Makes snippets, tries them, and keeps the smallest form of each class of finding.</summary>
public static class Campaign
{
    /// <summary>Fuzzes for as long, or as often, as the options say.</summary>
    public static async Task<FuzzReport> RunAsync(FuzzOptions options)
    {
        var began = Stopwatch.GetTimestamp();
        var samples = new Samples(options.Seed);
        var statuses = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        var findings = new Dictionary<string, Finding>();
        var executions = 0;
        using var trial = new Trial(options.Isolation);
        for (; executions < options.Executions && Stopwatch.GetElapsedTime(began) < options.Time; executions++)
        {
            var sample = samples.Next();
            Note(options, sample);
            var (status, found) = await trial.TryAsync(sample);
            statuses[status] = statuses.GetValueOrDefault(status) + 1;
            if (found is not null && !findings.ContainsKey(found.Oracle))
            {
                var smallest = found with { Code = sample.IsValid ? sample.Code : await ShrinkAsync(trial, found) };
                findings.Add(found.Oracle, smallest);
                await KeepAsync(options, smallest);
            }
        }

        return new FuzzReport(executions, statuses.ToImmutable(), [.. findings.Values]);
    }

    /// <summary>A part of a valid snippet is seldom valid, so only the others are made smaller.</summary>
    private static Task<string> ShrinkAsync(Trial trial, Finding found) => Minimizer.ShrinkAsync(
        found.Code, async code => (await trial.TryAsync(new Sample(code, IsValid: false))).Found?.Oracle == found.Oracle);

    /// <summary>A snippet that ends the process can't be reported afterwards, so the one that is being tried is kept on disk.</summary>
    private static void Note(FuzzOptions options, Sample sample)
    {
        if (options.Findings is { } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, "last.csx"), Encoding.UTF8.GetBytes(sample.Code));
        }
    }

    private static Task KeepAsync(FuzzOptions options, Finding finding)
    {
        if (options.Findings is not { } folder)
        {
            return Task.CompletedTask;
        }

        var name = string.Concat(finding.Oracle.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
        return File.WriteAllBytesAsync(
            Path.Combine(folder, $"{name[..Math.Min(name.Length, 80)]}.csx"),
            Encoding.UTF8.GetBytes($"// {finding.Oracle}: {finding.Detail}\n{finding.Code}"));
    }
}
