using System.Globalization;
using RoslynMcp.Prompts.Templates;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Prompts.Rendering;

/// <summary>The categories with their counts, the largest first: what a prompt says of a catalog that is too large to show.</summary>
internal static class ToolDirectory
{
    private const int MostCategories = 8;

    /// <summary>Texts that are put together may have a token more where they meet.</summary>
    private const int Seams = 2;

    private static readonly Template Layout = Template.Read("Directory");

    /// <summary>As many categories as so many tokens have room for, one at least.</summary>
    public static string Render(FacadeSource facade, int tokens)
    {
        var counted = Layout.With("count", Number(facade.Tools.Length));
        var room = tokens - TokenEstimate.Of(counted.With("categories", "").Text) - Seams;
        var categories = Enumerable.Range(1, MostCategories).Select(most => Categories(facade, most)).ToList();
        return counted.With("categories", categories.FindLast(text => TokenEstimate.Of(text) <= room) ?? categories[0]).Text;
    }

    /// <summary>Such as <c>Search (12), Orders (4) … and 3 more</c>.</summary>
    public static string Categories(FacadeSource facade, int most = MostCategories)
    {
        var categories = facade.Tools
            .CountBy(tool => tool.ClassName)
            .OrderByDescending(category => category.Value)
            .ThenBy(category => category.Key, StringComparer.Ordinal)
            .ToList();
        var shown = string.Join(", ", categories.Take(most).Select(category => $"{category.Key} ({Number(category.Value)})"));
        var more = categories.Count - most;
        return more > 0 ? $"{shown} … and {Number(more)} more" : shown;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
