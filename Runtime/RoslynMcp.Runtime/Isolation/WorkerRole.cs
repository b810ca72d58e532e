namespace RoslynMcp.Runtime.Isolation;

/// <summary>What a worker process is for.</summary>
internal enum WorkerRole
{
    /// <summary>Text in, verified IL out.</summary>
    Compiler,

    /// <summary>Loads that IL and runs it.</summary>
    Runner,
}
