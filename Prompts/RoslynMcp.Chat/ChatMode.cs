namespace RoslynMcp.Chat;

/// <summary>How a message is answered.</summary>
public enum ChatMode
{
    /// <summary>The model sends snippets through the tool <c>run_csharp</c>.</summary>
    CodeByTool,

    /// <summary>The model writes snippets into fenced blocks; for models without tool calling.</summary>
    CodeByFence,

    /// <summary>The model calls the catalog's tools one by one.</summary>
    Traditional,
}
