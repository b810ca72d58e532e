using System.Globalization;

namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>The environment of the restricted process, as <c>NAME=value</c>: only what the runtime is to know, nothing of the host's.</summary>
internal static class CleanEnvironment
{
    /// <summary>Carries what the first stage achieved; its presence says that the program has been started again.</summary>
    public const string Notes = "ROSLYNMCP_CONFINEMENT";

    private const string TimeZone = "TZ";
    private const string Invariant = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";
    private const string HeapLimit = "DOTNET_GCHeapHardLimit";

    public static IEnumerable<string> For(ConfinementSettings settings, string notes)
    {
        yield return $"{Notes}={notes}";
        yield return $"DOTNET_ROOT={GrantedPaths.DotnetRoot}";
        yield return $"{HeapLimit}={settings.HeapLimit.ToString("X", CultureInfo.InvariantCulture)}";
        yield return "DOTNET_gcServer=0";

        // No debugger, profiler or tracer may attach, and no dump is written.
        yield return "DOTNET_EnableDiagnostics=0";
        yield return "DOTNET_DbgEnableMiniDump=0";
        yield return "DOTNET_LTTng=0";

        // Compiled code mapped twice needs a file in memory, larger than the limit on files' size; see README.
        yield return "DOTNET_EnableWriteXorExecute=0";
        yield return "DOTNET_TieredPGO=0";

        // Answers must not differ from those in process, so these two are the host's.
        if (Environment.GetEnvironmentVariable(TimeZone) is { } zone)
        {
            yield return $"{TimeZone}={zone}";
        }

        if (AppContext.TryGetSwitch("System.Globalization.Invariant", out var invariant) && invariant
            || Environment.GetEnvironmentVariable(Invariant) is "1" or "true")
        {
            yield return $"{Invariant}=1";
        }
    }

    /// <summary>Checks, in the restricted process, that this is all there is.</summary>
    public static ConfinementMeasure Check()
    {
        var foreign = Environment.GetEnvironmentVariables().Keys.Cast<string>()
            .Where(name => name is not (Notes or TimeZone) && !name.StartsWith("DOTNET_", StringComparison.Ordinal))
            .ToList();
        return foreign.Count == 0
            ? ConfinementMeasure.On(Measure.CleanStart, "neither variables nor descriptors of the host came along")
            : ConfinementMeasure.Off(Measure.CleanStart, "variables came along: " + string.Join(", ", foreign));
    }

    public static ConfinementMeasure CheckHeap(ConfinementSettings settings)
    {
        var limit = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        return limit <= settings.HeapLimit
            ? ConfinementMeasure.On(Measure.HeapLimit, $"{settings.HeapLimit >> 20} MiB")
            : ConfinementMeasure.Off(Measure.HeapLimit, $"the collector takes {limit >> 20} MiB for its limit");
    }
}
