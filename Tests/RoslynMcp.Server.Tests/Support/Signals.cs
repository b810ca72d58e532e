using System.Globalization;

namespace RoslynMcp.Server.Tests.Support;

/// <summary>What this process was started with, and hands on to what it starts.</summary>
internal static class Signals
{
    private const ulong Interrupt = 1UL << 1;

    /// <summary>A shell without job control starts what runs in its background deaf to interrupts, and so is all that is started by that.</summary>
    public static void RequireInterrupts()
    {
        var ignored = File.ReadLines("/proc/self/status").Single(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))[7..].Trim();
        if ((ulong.Parse(ignored, NumberStyles.HexNumber, CultureInfo.InvariantCulture) & Interrupt) != 0)
        {
            Assert.Inconclusive("These tests were started with interrupts ignored, as by a shell in its background.");
        }
    }
}
