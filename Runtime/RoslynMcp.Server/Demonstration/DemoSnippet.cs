namespace RoslynMcp.Server.Demonstration;

/// <summary>A snippet as a model might have written it.</summary>
/// <param name="Name">The file in Snippets/, without its ending.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Question">What the model was asked.</param>
internal sealed record DemoSnippet(string Name, string Title, string Question)
{
    public static DemoSnippet Answered { get; } = new("Answered", "a question over two tools", "Which three hydraulic pumps on hand are the cheapest?");

    public static DemoSnippet Refused { get; } = new("Refused", "refused before anything runs", "What does the shop's configuration say?");

    public static DemoSnippet Stopped { get; } = new("Stopped", "stopped by a limit", "Which number never ends?");

    public string Code { get; } = Read(Name);

    private static string Read(string name)
    {
        using var stream = typeof(DemoSnippet).Assembly.GetManifestResourceStream($"Snippets/{name}.csx")
            ?? throw new InvalidOperationException($"The snippet {name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd('\n');
    }
}
