using System.Diagnostics;
using System.Globalization;

namespace RoslynMcp.Benchmarks.Upstream;

/// <summary>Times things and prints the median.</summary>
internal static class Timing
{
    public static double Milliseconds(Action action)
    {
        var began = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    public static async Task<double> MillisecondsAsync(Func<Task> action)
    {
        var began = Stopwatch.GetTimestamp();
        await action();
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    public static double Median(IEnumerable<double> times) => times.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    public static void Print(string what, double milliseconds)
        => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-72} {milliseconds,9:0.00} ms"));
}
