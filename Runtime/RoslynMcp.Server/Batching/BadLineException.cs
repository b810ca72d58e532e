namespace RoslynMcp.Server.Batching;

/// <summary>A line of a batch is not what CONTRACT.md says.</summary>
internal sealed class BadLineException(string message, long column) : Exception(message)
{
    /// <summary>From 1, in bytes.</summary>
    public int Column { get; } = (int)Math.Clamp(column, 1, int.MaxValue);
}
