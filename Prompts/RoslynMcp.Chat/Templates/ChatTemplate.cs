namespace RoslynMcp.Chat.Templates;

/// <summary>A text file of this folder.</summary>
internal static class ChatTemplate
{
    private const string Place = "{{tools}}";

    public static string Traditional { get; } = Read("Traditional");

    /// <summary>For snippets in fenced blocks.</summary>
    public static string Fence(string tools) => ReadFence.Replace(Place, tools, StringComparison.Ordinal);

    /// <summary>For snippets by tool call, with all signatures in the prompt.</summary>
    public static string Inline(string tools) => ReadInline.Replace(Place, tools, StringComparison.Ordinal);

    private static string ReadFence { get; } = Read("Fence");

    private static string ReadInline { get; } = Read("Inline");

    private static string Read(string name)
    {
        using var stream = typeof(ChatTemplate).Assembly.GetManifestResourceStream($"Chat/{name}.txt")
            ?? throw new InvalidOperationException($"The template {name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd('\n');
    }
}
