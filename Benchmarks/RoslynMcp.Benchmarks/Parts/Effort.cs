namespace RoslynMcp.Benchmarks.Parts;

/// <summary>How long to measure: for figures, or only to see that everything works.</summary>
internal sealed record Effort(bool IsQuick)
{
    public int Rounds(int full, int quick) => IsQuick ? quick : full;
}
