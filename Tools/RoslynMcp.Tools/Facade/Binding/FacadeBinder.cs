using System.Collections.Immutable;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade.Model;
using RoslynMcp.Tools.Facade.Naming;

namespace RoslynMcp.Tools.Facade.Binding;

/// <summary>Makes the model of a catalog: names first, then types.</summary>
internal static class FacadeBinder
{
    public static FacadeModel Bind(ToolCatalog catalog)
    {
        var notes = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        void Note(string text) => notes.TryAdd(text, text);
        var categories = catalog.Tools.GroupBy(tool => tool.Category, StringComparer.Ordinal)
            .OrderBy(category => category.Key, StringComparer.Ordinal)
            .ToArray();
        var names = new NameScope(Note, taken: [], ReservedNames.Class).TakeAll(
            categories.Select(category => category.Key),
            category => Identifier.Pascal(category, "Category"),
            category => $"category '{MemberNames.Shown(category)}'");
        var classes = categories.Select(category => ClassBinder.Bind(category.Key, names[category.Key], [.. category], Note));
        return new FacadeModel([.. classes], notes.Values.ToImmutableArray());
    }
}
