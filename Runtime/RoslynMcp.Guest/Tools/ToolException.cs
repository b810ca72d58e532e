namespace Tools;

/// <summary>A tool that failed. A snippet may catch it; the message says what went wrong and is meant to be read.</summary>
public sealed class ToolException : Exception
{
    internal ToolException(string message) : base(message)
    {
    }
}
