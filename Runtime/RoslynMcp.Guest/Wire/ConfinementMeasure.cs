namespace RoslynMcp.Guest.Wire;

/// <summary>One thing that confines a worker.</summary>
/// <param name="Name">Such as <c>landlock</c> or <c>seccomp</c>.</param>
/// <param name="InForce">Whether the kernel took it.</param>
/// <param name="Detail">What it does, or why it is not in force; a plain sentence.</param>
internal sealed record ConfinementMeasure(string Name, bool InForce, string Detail);
