using System.Diagnostics;
using System.Globalization;

namespace RoslynMcp.Server.Tests.Support;

/// <summary>The worker processes of a host, by what the host wrote on their command lines; also when the host is gone.</summary>
internal static class Children
{
    public static List<int> WorkersOf(int host) => Where(line => line.Contains("RoslynMcp.Worker.dll", StringComparison.Ordinal)
        && line.TrimEnd('\0').EndsWith(FormattableString.Invariant($"--parent={host}"), StringComparison.Ordinal));

    /// <summary>The processes with a text on their command line.</summary>
    public static List<int> With(string text) => Where(line => line.Contains(text, StringComparison.Ordinal));

    private static List<int> Where(Func<string, bool> fits) =>
    [
        .. Directory.EnumerateDirectories("/proc")
            .Where(folder => fits(CommandLine(folder)))
            .Select(folder => int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture)),
    ];

    /// <summary>Whether a condition comes true within a minute.</summary>
    public static async Task<bool> ComesTrueAsync(Func<bool> condition)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromMinutes(1); await Task.Delay(100))
        {
            if (condition())
            {
                return true;
            }
        }

        return false;
    }

    private static string CommandLine(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "cmdline"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
