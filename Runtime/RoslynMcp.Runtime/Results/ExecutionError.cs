namespace RoslynMcp.Runtime.Results;

/// <summary>Why an execution did not succeed.</summary>
/// <param name="Code">
/// <c>timeout</c>, <c>allocation</c>, <c>toolCalls</c>, <c>stack</c>, <c>size</c>, <c>runtime</c>, <c>tool</c>,
/// <c>memory</c>, <c>crash</c>, <c>rate</c>, <c>approval</c>, <c>verification</c>, <c>defect</c>, <c>unavailable</c>.
/// </param>
/// <param name="Message">A sentence for whoever wrote the snippet.</param>
public sealed record ExecutionError(string Code, string Message)
{
    /// <summary>The snippet's line, from 1, when it is known.</summary>
    public int? Line { get; init; }

    /// <summary>The full name of the exception's type, for a fault.</summary>
    public string? Type { get; init; }

    /// <summary>The limit's value, in milliseconds, bytes, calls or executions a minute.</summary>
    public long? Limit { get; init; }

    /// <summary>What was seen, in the same unit.</summary>
    public long? Observed { get; init; }
}
