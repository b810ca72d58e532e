using System.Globalization;
using RoslynMcp.Prompts.Templates;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Prompts.Rendering;

/// <summary>The categories with their counts, the largest first: what a prompt says of a catalog that is too large to show.</summary>
internal static class ToolDirectory
{
    private const int MostCategories = 8;

    private static readonly Template Layout = Template.Read("Directory");

    public static string Render(FacadeSource facade) => Layout
        .With("count", Number(facade.Tools.Length))
        .With("categories", Categories(facade))
        .Text;

    /// <summary>Such as <c>Search (12), Orders (4) … and 3 more</c>.</summary>
    public static string Categories(FacadeSource facade)
    {
        var categories = facade.Tools
            .CountBy(tool => tool.ClassName)
            .OrderByDescending(category => category.Value)
            .ThenBy(category => category.Key, StringComparer.Ordinal)
            .ToList();
        var shown = string.Join(", ", categories.Take(MostCategories).Select(category => $"{category.Key} ({Number(category.Value)})"));
        var more = categories.Count - MostCategories;
        return more > 0 ? $"{shown} … and {Number(more)} more" : shown;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
