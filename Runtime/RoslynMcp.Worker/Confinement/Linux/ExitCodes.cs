namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>How a process ends that never came into confinement.</summary>
internal static class ExitCodes
{
    /// <summary>The host had ended before this process could ask to end with it.</summary>
    public const int ParentGone = 71;
}
