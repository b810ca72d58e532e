namespace RoslynMcp.Runtime.Isolation;

/// <summary>How a worker ended.</summary>
/// <param name="ExitCode">Its exit code, 128 and the signal's number for a signal; null when it still lives.</param>
/// <param name="Complaint">The last of what it wrote to standard error; it may be a guest's words.</param>
internal sealed record WorkerDeath(int? ExitCode, string Complaint)
{
    /// <summary>Whether somebody killed it: nothing that a guest does ends it by that signal.</summary>
    public bool IsKilled => ExitCode == 128 + 9;

    public bool IsStackOverflow => Complaint.Contains("Stack overflow", StringComparison.Ordinal);

    public bool IsOutOfMemory => Complaint.Contains("Out of memory", StringComparison.OrdinalIgnoreCase);

    public override string ToString() => ExitCode switch
    {
        null => "it still runs",
        > 128 and var signal => $"it was ended by signal {signal - 128}",
        var code => $"it ended with exit code {code}",
    };
}
