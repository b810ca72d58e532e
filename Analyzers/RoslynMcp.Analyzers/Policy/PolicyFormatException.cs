namespace RoslynMcp.Analyzers.Policy;

/// <summary>A line of a policy list that cannot be read; the message names the list, the line and its text.</summary>
public sealed class PolicyFormatException : FormatException
{
    internal PolicyFormatException(string list, int line, string text, string reason)
        : base($"{list}, line {line}: {reason} — {text}")
    {
        List = list;
        Line = line;
    }

    /// <summary>The list the line stands in.</summary>
    public string List { get; }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }
}
