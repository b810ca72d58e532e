namespace RoslynMcp.Tools.Catalog;

/// <summary>A tool's own failure, with a message that the model may read: what was wrong, and what to do instead.</summary>
public sealed class ToolFailedException : Exception
{
    public ToolFailedException(string message) : base(message)
    {
    }

    public ToolFailedException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
