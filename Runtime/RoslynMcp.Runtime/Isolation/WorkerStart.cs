namespace RoslynMcp.Runtime.Isolation;

/// <summary>How to start a worker.</summary>
/// <param name="Location">Its files.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Memory">Bytes that its heap may have.</param>
/// <param name="Timeout">How long it may take to become ready.</param>
/// <param name="RequireConfinement">Whether it must not serve where it can't be confined in full.</param>
internal sealed record WorkerStart(WorkerLocation Location, WorkerRole Role, long Memory, TimeSpan Timeout, bool RequireConfinement);
