using System.Globalization;
using System.Text.RegularExpressions;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Prompts;

/// <summary>Names for tools that are offered one by one: of letters, digits, <c>_</c> and <c>-</c>, at most 64, as models' interfaces demand.</summary>
public static partial class FunctionNames
{
    private const int Longest = 64;

    /// <summary>The tools of a catalog by such names: the id with <c>_</c> for the rest, numbered where two are alike.</summary>
    /// <param name="catalog">The tools.</param>
    /// <param name="taken">Names that are something else already.</param>
    public static IReadOnlyDictionary<string, ToolDescriptor> Of(ToolCatalog catalog, params IReadOnlyCollection<string> taken)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(taken);
        var names = new Dictionary<string, ToolDescriptor>(StringComparer.Ordinal);
        foreach (var tool in catalog.Tools)
        {
            var wish = Cut(Forbidden().Replace(tool.Id, "_"), Longest);
            var name = wish;
            for (var number = 2; taken.Contains(name) || !names.TryAdd(name, tool); number++)
            {
                var suffix = string.Create(CultureInfo.InvariantCulture, $"_{number}");
                name = Cut(wish, Longest - suffix.Length) + suffix;
            }
        }

        return names;
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];

    [GeneratedRegex("[^A-Za-z0-9_-]")]
    private static partial Regex Forbidden();
}
