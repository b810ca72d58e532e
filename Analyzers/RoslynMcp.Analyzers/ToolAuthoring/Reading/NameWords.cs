using System.Text.RegularExpressions;

namespace RoslynMcp.Analyzers.ToolAuthoring.Reading;

/// <summary>The words of an identifier in lower case, with a space before and after each: <c>apiKey</c> is " api key ".</summary>
internal static class NameWords
{
    private static readonly Regex Word = new("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+", RegexOptions.CultureInvariant);

    public static string Of(string identifier) =>
        $" {string.Join(" ", Word.Matches(identifier).Cast<Match>().Select(word => word.Value.ToLowerInvariant()))} ";
}
