namespace RoslynMcp.Tools.Mcp;

/// <summary>How upstream servers are kept.</summary>
public sealed record UpstreamOptions
{
    /// <summary>Bytes that a server may send as one message before it is cut off. Default 16 MiB.</summary>
    public int LargestMessage { get; init; } = 16 << 20;

    /// <summary>Tools of one server that are mounted; it may list more. Default 10,000.</summary>
    public int MostTools { get; init; } = 10_000;

    /// <summary>The wait before a lost server is connected again; it doubles with each failure. Default 500 ms.</summary>
    public TimeSpan FirstRetry { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The longest such wait. Default 60 s.</summary>
    public TimeSpan LongestRetry { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Where time comes from. Default the system's clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(LargestMessage, 1024);
        ArgumentOutOfRangeException.ThrowIfLessThan(MostTools, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(FirstRetry, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(LongestRetry, FirstRetry);
    }
}
