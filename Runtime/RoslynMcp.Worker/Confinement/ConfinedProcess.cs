using RoslynMcp.Worker.Confinement.Linux;

namespace RoslynMcp.Worker.Confinement;

/// <summary>
/// This process, on its way into confinement: <see cref="Enter"/> first of all in <c>Main</c>, then whatever warms it up, then
/// <see cref="LockDown"/>, and only then guest code. Call both on the main thread.
/// </summary>
internal sealed class ConfinedProcess
{
    private ConfinedProcess(ConfinementReport report) => Report = report;

    /// <summary>What is in force so far.</summary>
    public ConfinementReport Report { get; private set; }

    /// <summary>
    /// Gives up what can be given up before the runtime starts, and starts this program again: does not return the first time.
    /// Returns at once, with nothing in force, where the system cannot confine a process.
    /// </summary>
    public static ConfinedProcess Enter(ConfinementRole role, ConfinementSettings settings)
        => new(ConfinementSupport.ReasonAgainst() is { } reason
            ? ConfinementReport.Nothing(reason)
            : FirstStage.Enter(role, settings));

    /// <summary>Refuses all system calls that are not needed any more. There is no way back.</summary>
    public ConfinementReport LockDown()
    {
        if (ConfinementSupport.ReasonAgainst() is null)
        {
            Report = SecondStage.LockDown(Report);
        }

        return Report;
    }
}
