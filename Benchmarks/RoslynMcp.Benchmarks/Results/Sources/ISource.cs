namespace RoslynMcp.Benchmarks.Results.Sources;

/// <summary>What measures a section.</summary>
internal interface ISource
{
    /// <summary>The command that a reader types, in the repository's root, to measure it.</summary>
    string Command { get; }

    /// <summary>Measures in a process of its own, and gives the tables as Markdown.</summary>
    /// <exception cref="MeasurementFailedException">There are no figures.</exception>
    Task<string> MeasureAsync(string root, bool isQuick);
}
