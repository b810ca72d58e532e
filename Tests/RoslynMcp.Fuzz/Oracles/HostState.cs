using System.Collections;
using System.Globalization;

namespace RoslynMcp.Fuzz.Oracles;

/// <summary>What of the host no snippet may change.</summary>
internal sealed record HostState
{
    private const string Separator = "\n";

    public required string Cultures { get; init; }

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    public required TextReader In { get; init; }

    public required (int Least, int LeastPorts, int Most, int MostPorts) Pool { get; init; }

    public required string Environment { get; init; }

    public required string Directory { get; init; }

    public required bool? Switch { get; init; }

    public required int ExitCode { get; init; }

    public required string Canary { get; init; }

    public static HostState Read(Canaries canaries)
    {
        ThreadPool.GetMinThreads(out var least, out var leastPorts);
        ThreadPool.GetMaxThreads(out var most, out var mostPorts);
        return new HostState
        {
            Cultures = string.Join(
                '|',
                CultureInfo.CurrentCulture,
                CultureInfo.DefaultThreadCurrentCulture,
                CultureInfo.InvariantCulture.NumberFormat.NumberDecimalSeparator,
                1.5.ToString(CultureInfo.GetCultureInfo("de-DE"))),
            Out = Console.Out,
            Error = Console.Error,
            In = Console.In,
            Pool = (least, leastPorts, most, mostPorts),
            Environment = string.Join(
                Separator,
                System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(entry => $"{entry.Key}={entry.Value}").Order(StringComparer.Ordinal)),
            Directory = System.Environment.CurrentDirectory,
            Switch = AppContext.TryGetSwitch("System.Globalization.Invariant", out var value) ? value : null,
            ExitCode = System.Environment.ExitCode,
            Canary = canaries.Read(),
        };
    }
}
