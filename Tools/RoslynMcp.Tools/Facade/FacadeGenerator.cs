using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade.Binding;
using RoslynMcp.Tools.Facade.Printing;

namespace RoslynMcp.Tools.Facade;

/// <summary>Turns a catalog into typed C#: a static class per category, a method per tool, records and enums for schemas.</summary>
public static class FacadeGenerator
{
    /// <summary>Generates the facade; the same catalog always gives the same declarations.</summary>
    public static FacadeSource Generate(ToolCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var model = FacadeBinder.Bind(catalog);
        return new FacadeSource(ReadingPrinter.Print(model), model.Notes) { Model = model };
    }
}
