using System.Globalization;
using System.Text.RegularExpressions;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Server.Serving;

/// <summary>Names for tools that are offered one by one: of letters, digits, <c>_</c> and <c>-</c>, at most 64, as models' interfaces demand.</summary>
internal static partial class DirectNames
{
    private const int Longest = 64;

    public static IReadOnlyDictionary<string, ToolDescriptor> Of(ToolCatalog catalog)
    {
        var names = new Dictionary<string, ToolDescriptor>(StringComparer.Ordinal);
        foreach (var tool in catalog.Tools)
        {
            var wish = Cut(Forbidden().Replace(tool.Id, "_"), Longest);
            var name = wish;
            for (var number = 2; CodeModeTools.Names.Contains(name) || !names.TryAdd(name, tool); number++)
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
