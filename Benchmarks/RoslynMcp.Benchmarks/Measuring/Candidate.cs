namespace RoslynMcp.Benchmarks.Measuring;

/// <summary>Something that does the work of a round, given the round's number.</summary>
internal sealed record Candidate(string Name, Func<int, Task<Turn>> RunAsync)
{
    /// <summary>Whether it goes on in the background after it has answered.</summary>
    public bool LeavesWork { get; init; }

    /// <summary>Rounds that it takes part in, where each takes it very long.</summary>
    public int MostRounds { get; init; } = int.MaxValue;
}
