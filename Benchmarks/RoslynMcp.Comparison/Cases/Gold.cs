namespace RoslynMcp.Comparison.Cases;

/// <summary>How a right answer is computed from the catalogue, without either arm and without our search.</summary>
internal sealed record Gold
{
    /// <summary>A query for the SKUs that may be named; null when none has to be.</summary>
    public string? Skus { get; init; }

    /// <summary>How many of them have to be named, or all where there are fewer. Default all.</summary>
    public int AtLeast { get; init; } = int.MaxValue;

    /// <summary>Of the SKUs that are named so many must be among them, as a share. Default 1.</summary>
    public double Precision { get; init; } = 1;

    /// <summary>Queries for one number each that the answer has to state.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    /// <summary>Words of which the answer has to have one, as "no" for what does not exist.</summary>
    public IReadOnlyList<string> AnyOf { get; init; } = [];
}
