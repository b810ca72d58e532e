namespace RoslynMcp.Soak;

/// <summary>How much one vital sign may grow after warm-up.</summary>
/// <param name="Name">What grows.</param>
/// <param name="Of">Reads it.</param>
/// <param name="Share">Growth that is allowed as a share of what there was.</param>
/// <param name="Amount">Growth that is allowed besides.</param>
internal sealed record Tolerance(string Name, Func<Vitals, long> Of, double Share, long Amount)
{
    /// <summary>
    /// Resident memory follows the collector's and the JIT's moods; the rest is counted while nothing runs. Pools of threads and of
    /// warm workers breathe by a few.
    /// </summary>
    public static IReadOnlyList<Tolerance> All { get; } =
    [
        new("working set", static vitals => vitals.WorkingSet, 0.15, 32 << 20),
        new("managed heap", static vitals => vitals.Heap, 0.10, 4 << 20),
        new("load contexts", static vitals => vitals.LoadContexts, 0, 16),
        new("handles", static vitals => vitals.Handles, 0, 32),
        new("threads", static vitals => vitals.Threads, 0, 10),
        new("zombies", static vitals => vitals.Zombies, 0, 3),
        new("workers", static vitals => vitals.Workers, 0, 4),
        new("temporary files", static vitals => vitals.TempFiles, 0, 2),
    ];

    public long Limit(long before) => before + (long)(before * Share) + Amount;
}
