using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime;

/// <summary>How a sandbox is set up; validated once, when it is created.</summary>
public sealed record SandboxOptions
{
    /// <summary>Where snippets are compiled and run. Default <see cref="IsolationKind.Process"/>.</summary>
    public IsolationKind Isolation { get; init; } = IsolationKind.Process;

    /// <summary>The processes of <see cref="IsolationKind.Process"/>.</summary>
    public WorkerOptions Workers { get; init; } = new();

    /// <summary>What an execution may use unless its request says otherwise.</summary>
    public SandboxLimits Limits { get; init; } = new();

    /// <summary>Executions that run at once; more wait their turn. Default twice the processors.</summary>
    public int Concurrency { get; init; } = Environment.ProcessorCount * 2;

    /// <summary>Executions that may wait for their turn before the sandbox answers that it is busy. Default 256.</summary>
    public int Queue { get; init; } = 256;

    /// <summary>Compiled snippets that are kept, the least recently used going first. Default 256; 0 keeps none.</summary>
    public int CachedSnippets { get; init; } = 256;

    /// <summary>
    /// A folder in which compiled facades are kept for the next process, by catalog; it must be as safe from others as the program itself.
    /// Default null: none are kept.
    /// </summary>
    public string? FacadeCache { get; init; }

    /// <summary>Guest threads that may hang inside one framework call before the sandbox takes no more work. Default 4.</summary>
    public int Quarantine { get; init; } = 4;

    /// <summary>Asked before a snippet runs that can reach a destructive tool its request does not approve. Default none: it then awaits approval.</summary>
    public IApprovalHandler? Approval { get; init; }

    /// <summary>Asked before each execution whether it may begin. Default null: all may.</summary>
    public IExecutionGate? Gate { get; init; }

    internal void Validate()
    {
        Limits.Validate();
        Workers.Validate();
        if (!Enum.IsDefined(Isolation))
        {
            throw new ArgumentOutOfRangeException(nameof(Isolation), Isolation, "InProcess or Process.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(Concurrency, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(Queue);
        ArgumentOutOfRangeException.ThrowIfNegative(CachedSnippets);
        ArgumentOutOfRangeException.ThrowIfLessThan(Quarantine, 1);
    }
}
