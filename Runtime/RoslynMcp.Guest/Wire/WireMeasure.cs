namespace RoslynMcp.Guest.Wire;

/// <summary>One thing that confines a worker.</summary>
/// <param name="Name">Such as <c>Files</c> or <c>SystemCalls</c>.</param>
/// <param name="InForce">Whether the kernel took it.</param>
/// <param name="IsEssential">Whether the process is no boundary without it.</param>
/// <param name="Explanation">What it does, or why it is not in force.</param>
internal sealed record WireMeasure(string Name, bool InForce, bool IsEssential, string Explanation);
