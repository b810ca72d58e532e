using RoslynMcp.Comparison.Arms;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Benchmarks.Suites;

/// <summary>Catalogs of several sizes: the shop's tools as a visitor sees them, and invented ones beside them.</summary>
internal static class Catalogs
{
    /// <summary>All tools of the shop; nothing is opened until one is called.</summary>
    public static ToolCatalog Shop()
    {
        using var commerce = CommerceTools.Create();
        return commerce.Instances.Aggregate(new ToolCatalogBuilder(), (builder, tools) => builder.AddTools(tools)).Build();
    }

    /// <summary>A visitor's tools of the shop and as many invented ones as are wanting.</summary>
    public static ToolCatalog Of(int tools)
    {
        var visitors = Shop().For(ToolRoles.Public).Tools;
        return ToolCatalog.Create(visitors.Concat(SyntheticTools.Make(tools - visitors.Length)));
    }
}
