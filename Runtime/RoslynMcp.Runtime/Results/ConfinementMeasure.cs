namespace RoslynMcp.Runtime.Results;

/// <summary>One thing that confines a worker process.</summary>
/// <param name="Name">Such as <c>Files</c> or <c>SystemCalls</c>.</param>
/// <param name="InForce">Whether the kernel took it.</param>
/// <param name="IsEssential">Whether the process is no boundary without it.</param>
/// <param name="Explanation">What it does, or why it is not in force.</param>
public sealed record ConfinementMeasure(string Name, bool InForce, bool IsEssential, string Explanation);
