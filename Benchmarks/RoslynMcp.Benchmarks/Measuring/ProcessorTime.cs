using System.Globalization;

namespace RoslynMcp.Benchmarks.Measuring;

/// <summary>Processor time that this process and all it started have taken, those that ended included: what a busy machine does not change much.</summary>
internal static class ProcessorTime
{
    private const double TicksPerSecond = 100;

    public static TimeSpan Total() => TimeSpan.FromSeconds((Ticks("/proc/self", 4) + Children.Folders().Sum(child => Ticks(child, 2))) / TicksPerSecond);

    /// <summary>User and system time of a process, and then of its children that were waited for (proc_pid_stat(5), fields 14 to 17).</summary>
    private static long Ticks(string process, int fields)
    {
        try
        {
            var stat = File.ReadAllText(Path.Combine(process, "stat"));
            return stat[(stat.LastIndexOf(')') + 2)..].Split(' ').Skip(11).Take(fields).Sum(field => long.Parse(field, CultureInfo.InvariantCulture));
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
