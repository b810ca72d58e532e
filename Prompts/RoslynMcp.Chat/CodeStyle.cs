namespace RoslynMcp.Chat;

/// <summary>How a model hands over its snippets.</summary>
public enum CodeStyle
{
    /// <summary>By calling <c>run_csharp</c>, and <c>search_tools</c> before it.</summary>
    Tools,

    /// <summary>In a fenced block of its answer, for models without tool calling.</summary>
    Fence,
}
