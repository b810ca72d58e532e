using System.Collections.Immutable;
using RoslynMcp.Comparison.Arms;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Comparison.Catalogs;

/// <summary>The shop's tools among others, until a visitor sees so many.</summary>
/// <param name="Tools">All of them.</param>
/// <param name="Size">How many a visitor sees.</param>
/// <param name="Mounted">How many are of mounted servers.</param>
/// <param name="Synthetic">How many are made up.</param>
internal sealed record LargerCatalog(ToolCatalog Tools, int Size, int Mounted, int Synthetic)
{
    public static LargerCatalog Make(int size, ToolCatalog shop, ImmutableArray<ToolDescriptor> mounted)
    {
        var real = mounted.Take(size - Shop.PublicTools).ToList();
        var rest = size - Shop.PublicTools - real.Count;
        return new LargerCatalog(ToolCatalog.Create(shop.Tools.Concat(real).Concat(SyntheticTools.Make(rest))), size, real.Count, rest);
    }
}
