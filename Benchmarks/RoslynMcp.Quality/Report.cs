using System.Diagnostics;
using System.Globalization;

namespace RoslynMcp.Quality;

/// <summary>Ranks every query by every arm and prints the table; CPU is the mean of all threads, which a busy machine disturbs less than the clock.</summary>
internal static class Report
{
    public static async Task PrintAsync(
        string title, IReadOnlyList<Judgement> judgements, IReadOnlyList<(string Name, Func<string, Task<IReadOnlyList<string>>> Rank)> arms)
    {
        string[] kinds = [.. judgements.Select(judgement => judgement.Kind).Distinct()];
        Console.WriteLine($"| {judgements.Count} {title} | nDCG@10 | recall@10 | p50 ms | p95 ms | CPU ms | {string.Join(" | ", kinds)} |");
        Console.WriteLine($"|---|---|---|---|---|---|{string.Concat(kinds.Select(_ => "---|"))}");
        foreach (var (name, rank) in arms)
        {
            foreach (var judgement in judgements.Take(10)) await rank(judgement.Query);
            var scores = new List<(string Kind, double Ndcg, double Recall, double Took)>();
            var computing = Environment.CpuUsage.TotalTime;
            foreach (var judgement in judgements)
            {
                var started = Stopwatch.GetTimestamp();
                var ranking = await rank(judgement.Query);
                var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
                scores.Add((judgement.Kind, Measures.Ndcg(ranking, judgement.Grades), Measures.Recall(ranking, judgement.Grades), elapsed));
            }

            var mean = (Environment.CpuUsage.TotalTime - computing).TotalMilliseconds / judgements.Count;
            double[] times = [.. scores.Select(score => score.Took).Order()];
            var byKind = kinds.Select(kind => Text(scores.Where(score => score.Kind == kind).Average(score => score.Ndcg)));
            Console.WriteLine(
                $"| {name} | {Text(scores.Average(s => s.Ndcg))} | {Text(scores.Average(s => s.Recall))} | {Time(times, 0.5)} | "
                + $"{Time(times, 0.95)} | {Milliseconds(mean)} | {string.Join(" | ", byKind)} |");
        }
    }

    private static string Text(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Time(double[] times, double share)
        => Milliseconds(times[(int)(share * (times.Length - 1))]);

    private static string Milliseconds(double milliseconds) => milliseconds.ToString("0.0", CultureInfo.InvariantCulture);
}
