namespace RoslynMcp.Benchmarks.Measuring;

/// <summary>One figure, and whether it is what was asked.</summary>
internal sealed record Row(string Name, double Value, string Unit)
{
    public Interval? Interval { get; init; }

    public Bound? Asked { get; init; }

    /// <summary>What one operation allocates, where that was counted.</summary>
    public double? AllocatedKiB { get; init; }

    public bool? IsMet => Asked?.IsMetBy(Value);
}
