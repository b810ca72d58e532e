namespace RoslynMcp.Chat;

/// <summary>How a message was answered.</summary>
public enum ChatMode
{
    /// <summary>The model wrote C# snippets.</summary>
    Code,

    /// <summary>The model called the tools one by one.</summary>
    Traditional,
}
