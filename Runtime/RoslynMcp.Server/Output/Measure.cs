using System.Globalization;

namespace RoslynMcp.Server.Output;

/// <summary>Numbers with their units, as people read them.</summary>
internal static class Measure
{
    public static string Milliseconds(double value) => value < 1000
        ? string.Create(CultureInfo.InvariantCulture, $"{value:0.0} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{value / 1000:0.00} s");

    public static string Bytes(long value) => value switch
    {
        >= 1L << 30 => string.Create(CultureInfo.InvariantCulture, $"{value / (double)(1L << 30):0.##} GiB"),
        >= 1L << 20 => string.Create(CultureInfo.InvariantCulture, $"{value / (double)(1L << 20):0.##} MiB"),
        >= 1L << 10 => string.Create(CultureInfo.InvariantCulture, $"{value / (double)(1L << 10):0.##} KiB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value} B"),
    };

    public static string Count(int value, string thing)
        => string.Create(CultureInfo.InvariantCulture, $"{value:#,0} {thing}{(value == 1 ? "" : "s")}");
}
