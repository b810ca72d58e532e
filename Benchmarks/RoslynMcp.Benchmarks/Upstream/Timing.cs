using System.Diagnostics;

namespace RoslynMcp.Benchmarks.Upstream;

/// <summary>Times things, in milliseconds.</summary>
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
}
