using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Runtime;

/// <summary>What one execution may use.</summary>
public sealed record SandboxLimits
{
    /// <summary>The least that <see cref="Memory"/> may be, 32 MiB: with less a runner's own runtime does not start.</summary>
    public const long LeastMemory = 32L << 20;

    /// <summary>Guest time; waiting for tools does not count. Default 30 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Wall time, tools included. Default 120 s.</summary>
    public TimeSpan EndToEnd { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>Bytes that may be allocated in all. Default 1 GiB.</summary>
    public long Allocation { get; init; } = 1L << 30;

    /// <summary>Live bytes; a promise of process isolation only. Default 512 MiB, at least <see cref="LeastMemory"/>.</summary>
    public long Memory { get; init; } = 512L << 20;

    /// <summary>UTF-8 bytes of printed text that are kept. Default 64 KiB.</summary>
    public int Output { get; init; } = 64 << 10;

    /// <summary>UTF-8 bytes of JSON that a result may take before it is cut. Default 1 MiB.</summary>
    public int Result { get; init; } = 1 << 20;

    /// <summary>Tool calls that may be started. Default 100.</summary>
    public int ToolCalls { get; init; } = 100;

    /// <summary>UTF-8 bytes of source. Default 64 KiB.</summary>
    public int Snippet { get; init; } = 64 << 10;

    /// <summary>Bytes of guest frames. Default 1 MiB, at most 8 MiB.</summary>
    public int Stack { get; init; } = 1 << 20;

    internal void Validate()
    {
        Positive(Timeout, nameof(Timeout));
        Positive(EndToEnd, nameof(EndToEnd));
        Positive(Allocation, nameof(Allocation));
        ArgumentOutOfRangeException.ThrowIfLessThan(Memory, LeastMemory);
        Positive(Output, nameof(Output));
        Positive(Result, nameof(Result));
        Positive(Snippet, nameof(Snippet));
        ArgumentOutOfRangeException.ThrowIfNegative(ToolCalls);
        ArgumentOutOfRangeException.ThrowIfLessThan(Stack, 64 << 10);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Stack, 8 << 20);
    }

    internal GuestLimits ForGuest() => new(Timeout, EndToEnd, Allocation, Output, Result, ToolCalls, Stack);

    private static void Positive<T>(T value, string name) where T : struct, IComparable<T>
        => ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, default, name);
}
