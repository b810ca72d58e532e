namespace RoslynMcp.Analyzers;

/// <summary>Where the page of a rule is: beside the package's readme, as beside the one in the repository.</summary>
internal static class HelpLink
{
    private const string Folder = "docs/";

    public static string ToPage(string id) => $"{Folder}{id}.md";

    public static string ToSnippetRules(string id) => $"{Folder}snippet-rules.md#{id.ToLowerInvariant()}";
}
