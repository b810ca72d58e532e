namespace RoslynMcp.Runtime.Isolation;

/// <summary>No worker can be had; the message says why and what to do.</summary>
internal sealed class WorkerException(string message) : Exception(message);
