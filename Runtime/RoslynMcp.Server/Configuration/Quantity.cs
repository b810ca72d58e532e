using System.Globalization;
using RoslynMcp.Runtime;

namespace RoslynMcp.Server.Configuration;

/// <summary>Reads durations and sizes; what is wrong is said with the setting's name and a right example.</summary>
internal static class Quantity
{
    public static readonly TimeSpan LongestDuration = TimeSpan.FromHours(24);

    private const long Most = long.MaxValue >> 1;

    private static readonly (string Unit, double Factor)[] Durations = [("ms", 1), ("s", 1_000), ("m", 60_000), ("h", 3_600_000)];

    private static readonly (string Unit, double Factor)[] Sizes = [("KiB", 1L << 10), ("MiB", 1L << 20), ("GiB", 1L << 30), ("B", 1), ("", 1)];

    /// <summary>A duration such as <c>30s</c>, <c>2m</c> or <c>500ms</c>, at most a day.</summary>
    public static TimeSpan Duration(string setting, string text)
        => Read(text, Durations) is { } milliseconds and >= 1 && milliseconds <= LongestDuration.TotalMilliseconds
            ? TimeSpan.FromMilliseconds(Math.Floor(milliseconds))
            : throw new UsageException($"{setting}: '{text}' is not a duration between 1ms and 24h; write for example 30s, 2m or 500ms");

    /// <summary>A size in bytes such as <c>512MiB</c> or <c>65536</c>, at most <paramref name="most"/>.</summary>
    public static long Size(string setting, string text, long most = Most)
        => Size(setting, text, 1, most, most == int.MaxValue ? " below 2GiB" : "");

    /// <summary>Live bytes that a snippet may hold, at least <see cref="SandboxLimits.LeastMemory"/>.</summary>
    public static long Memory(string setting, string text)
        => Size(setting, text, SandboxLimits.LeastMemory, Most, $" of at least {SandboxLimits.LeastMemory >> 20}MiB");

    /// <summary>A whole number that is not negative.</summary>
    public static int Count(string setting, string text, int least)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= least
            ? count
            : throw new UsageException($"{setting}: '{text}' is not a whole number of at least {least}; write for example 100");

    private static long Size(string setting, string text, long least, long most, string bound)
        => Read(text, Sizes) is { } bytes && bytes >= least && bytes <= most
            ? (long)bytes
            : throw new UsageException($"{setting}: '{text}' is not a size in bytes{bound}; write for example {(least > 1 ? "64MiB" : "64KiB")}, 512MiB, 1GiB or {(least > 1 ? "67108864" : "65536")}");

    private static double? Read(string text, (string Unit, double Factor)[] units)
    {
        var digits = text.TakeWhile(character => char.IsAsciiDigit(character) || character == '.').Count();
        foreach (var (unit, factor) in units)
        {
            if (text.AsSpan(digits).Trim().Equals(unit, StringComparison.OrdinalIgnoreCase)
                && double.TryParse(text.AsSpan(0, digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                return number * factor;
            }
        }

        return null;
    }
}
