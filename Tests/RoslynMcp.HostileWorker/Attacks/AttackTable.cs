namespace RoslynMcp.HostileWorker.Attacks;

/// <summary>All attacks, by name.</summary>
internal static class AttackTable
{
    public static IReadOnlyList<Attack> All { get; } =
    [
        .. ReadingAttacks.All, .. WritingAttacks.All, .. SocketAttacks.All, .. ProcessAttacks.All, .. KernelAttacks.All, .. RuntimeAttacks.All,
    ];
}
