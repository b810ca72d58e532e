namespace RoslynMcp.Benchmarks.Results.Sources;

/// <summary>A section cannot be measured; the message says why.</summary>
internal sealed class MeasurementFailedException(string message) : Exception(message);
