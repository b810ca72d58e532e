using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;
using RoslynMcp.Benchmarks.Peers.Candidates;

namespace RoslynMcp.Benchmarks.Results;

/// <summary>Where and with which versions something is measured.</summary>
internal static class Machine
{
    public static string Hardware => string.Create(
        CultureInfo.InvariantCulture,
        $"{Environment.ProcessorCount} cores ({Line("/proc/cpuinfo", "model name") ?? RuntimeInformation.ProcessArchitecture.ToString()}), "
        + $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1 << 30):0.0} GiB, {RuntimeInformation.OSDescription}, kernel {Kernel}");

    public static string Versions
    {
        get
        {
            var roslyn = typeof(CSharpCompilation).Assembly.GetName().Version!;
            using var peers = JsonDocument.Parse(PeerFiles.Read("package.json"));
            var packages = peers.RootElement.GetProperty("dependencies").EnumerateObject().Select(package => $"{package.Name} {package.Value.GetString()}");
            return $"{RuntimeInformation.FrameworkDescription}, Roslyn {roslyn.ToString(3)}; peers where they take part: {string.Join(", ", packages)}";
        }
    }

    /// <summary>The average number of threads that wanted a processor in the last minute; "unknown" where the system does not say.</summary>
    public static string Load => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static string Kernel
        => File.Exists("/proc/sys/kernel/osrelease") ? File.ReadAllText("/proc/sys/kernel/osrelease").Trim() : Environment.OSVersion.VersionString;

    private static string? Line(string file, string key)
        => File.Exists(file) ? File.ReadLines(file).FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal))?.Split(':', 2)[1].Trim() : null;
}
