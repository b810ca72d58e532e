namespace RoslynMcp.Runtime;

/// <summary>The processes that compile and run snippets under <see cref="Results.IsolationKind.Process"/>.</summary>
public sealed record WorkerOptions
{
    /// <summary>Full path of <c>RoslynMcp.Worker.dll</c>; null finds it in the folder <c>worker</c> beside the application.</summary>
    public string? Path { get; init; }

    /// <summary>Runners that wait warm for the next execution. Default the processors, at least 2.</summary>
    public int WarmRunners { get; init; } = Math.Max(2, Environment.ProcessorCount);

    /// <summary>
    /// Whether the sandbox is to run one snippet and end: then a worker warms up only while it has to wait anyway, and none is started ahead
    /// for a second snippet, which would only take processor time from the first. Default false.
    /// </summary>
    public bool OneShot { get; init; }

    /// <summary>Whether a runner may serve again. Default <see cref="RunnerReuse.SingleUse"/>.</summary>
    public RunnerReuse Reuse { get; init; } = RunnerReuse.SingleUse;

    /// <summary>Compiler processes at most; one is always there, more are started on demand. Default the processors.</summary>
    public int Compilers { get; init; } = Environment.ProcessorCount;

    /// <summary>Bytes that a compiler process may have on its heap. Default 512 MiB.</summary>
    public long CompilerMemory { get; init; } = 512L << 20;

    /// <summary>How long one snippet may take to compile before its compiler is ended; in process its thread is given up. Default 10 s.</summary>
    public TimeSpan CompileTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a process may take to become ready before it is ended. Default 30 s.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Whether to answer <c>unavailable</c> where the kernel can't confine a worker in full. Default false: then the process boundary
    /// and whatever can be had hold.
    /// </summary>
    public bool RequireConfinement { get; init; }

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(WarmRunners);
        ArgumentOutOfRangeException.ThrowIfLessThan(Compilers, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(CompilerMemory, 64L << 20);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(CompileTimeout, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(StartTimeout, TimeSpan.Zero);
        if (!Enum.IsDefined(Reuse))
        {
            throw new ArgumentOutOfRangeException(nameof(Reuse), Reuse, "SingleUse or PerTenant.");
        }
    }
}
