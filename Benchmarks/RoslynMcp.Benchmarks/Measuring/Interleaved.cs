using System.Diagnostics;
using System.Text.Json;

namespace RoslynMcp.Benchmarks.Measuring;

/// <summary>
/// Candidates take turns within one process, and another begins every round, so that whatever else the machine does meets all of them
/// alike. Every answer of every round is compared.
/// </summary>
internal static class Interleaved
{
    /// <summary>Milliseconds of each candidate by round, after rounds that are not counted.</summary>
    public static async Task<IReadOnlyList<Series>> MeasureAsync(int warmup, int rounds, params IReadOnlyList<Candidate> candidates)
    {
        var times = candidates.Select(_ => new List<double>()).ToList();
        for (var round = -warmup; round < rounds; round++)
        {
            JsonElement? agreed = null;
            for (var turn = 0; turn < candidates.Count; turn++)
            {
                var index = (turn + round + warmup) % candidates.Count;
                var candidate = candidates[index];
                if (round >= candidate.MostRounds || (round < 0 && candidate.MostRounds != int.MaxValue))
                {
                    continue;
                }

                var began = Stopwatch.GetTimestamp();
                var ran = await candidate.RunAsync(round + warmup);
                var wall = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
                Compare(candidate, ran.Answer, agreed ??= ran.Answer);
                if (round >= 0)
                {
                    times[index].Add(ran.Milliseconds ?? wall);
                }

                if (candidate.LeavesWork)
                {
                    await Quiet.WaitAsync();
                }
            }
        }

        return [.. candidates.Zip(times, (candidate, measured) => new Series(candidate.Name, measured))];
    }

    private static void Compare(Candidate candidate, JsonElement answer, JsonElement agreed)
    {
        if (!JsonElement.DeepEquals(answer, agreed))
        {
            throw new InvalidOperationException($"{candidate.Name} answers {answer}, another one {agreed}.");
        }
    }
}
