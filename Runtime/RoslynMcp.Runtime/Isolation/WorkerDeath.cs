namespace RoslynMcp.Runtime.Isolation;

/// <summary>How a worker ended.</summary>
/// <param name="ExitCode">Its exit code, 128 and the signal's number for a signal; null when it still lives.</param>
/// <param name="Complaint">The last of what it wrote to standard error; it may be a guest's words.</param>
internal sealed record WorkerDeath(int? ExitCode, string Complaint)
{
    /// <summary>What it sent that no honest worker sends, for which it was killed; null as a rule.</summary>
    public string? Violation { get; init; }

    /// <summary>Whether somebody else killed it: nothing that a guest does ends it by that signal.</summary>
    public bool IsKilled => ExitCode == 128 + 9 && Violation is null;

    public bool IsStackOverflow => Complaint.Contains("Stack overflow", StringComparison.Ordinal);

    public bool IsOutOfMemory => Complaint.Contains("Out of memory", StringComparison.OrdinalIgnoreCase);

    public override string ToString() => ExitCode switch
    {
        _ when Violation is not null => $"it was ended because it broke the protocol ({Violation})",
        null => "it still runs",
        > 128 and var signal => $"it was ended by signal {signal - 128}",
        var code => $"it ended with exit code {code}",
    };
}
