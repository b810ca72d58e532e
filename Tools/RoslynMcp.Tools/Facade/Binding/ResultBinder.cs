using RoslynMcp.Tools.Facade.Model;
using RoslynMcp.Tools.Facade.Schemas;

namespace RoslynMcp.Tools.Facade.Binding;

/// <summary>Gives an output schema its type.</summary>
internal static class ResultBinder
{
    public static TypeReference Bind(SchemaDocument document, string owner, TypeTable types, SharedTitles titles, Action<string> note)
    {
        var name = new TypeName(owner, "Result");
        var binder = new TypeBinder(document, types, note);
        var shape = binder.Read(document.Root, name);
        var isOnlyTitled = shape.Name is { IsDefinition: false } title && !titles.Contains(title.Text, shape.Site.Schema);
        return binder.Bind(isOnlyTitled ? shape with { Name = null } : shape, name);
    }
}
