namespace RoslynMcp.Benchmarks.Measuring;

/// <summary>The figures of one question.</summary>
internal sealed record Table(string Title, IReadOnlyList<Row> Rows);
