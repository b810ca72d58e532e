using System.Runtime.InteropServices;
using RoslynMcp.Worker.Confinement.Linux;

namespace RoslynMcp.Worker.Confinement;

/// <summary>What confinement this machine offers; asking confines nothing.</summary>
internal static class ConfinementSupport
{
    /// <summary>The report that a confined process started from here can be expected to give.</summary>
    public static ConfinementReport Probe()
        => ReasonAgainst() is { } reason ? ConfinementReport.Nothing(reason) : KernelProbe.Ask();

    /// <summary>Why no process can be confined here; null when it can.</summary>
    internal static string? ReasonAgainst()
    {
        if (!OperatingSystem.IsLinux())
        {
            return $"{RuntimeInformation.OSDescription.Trim()} is not Linux: the process boundary stands alone";
        }

        return RuntimeInformation.ProcessArchitecture is Architecture.X64 or Architecture.Arm64
            ? null
            : $"system calls of {RuntimeInformation.ProcessArchitecture} are not known to the filter: the process boundary stands alone";
    }
}
