using System.Collections.Frozen;
using System.Collections.Immutable;
using RoslynMcp.Prompts;
using RoslynMcp.Runtime;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Chat.Code;

/// <summary>The catalog as callers with the same roles see it, and where their snippets run; that is null for traditional mode only.</summary>
internal sealed record RoleView(ToolCatalog Catalog, FacadeSource Facade, ToolSearch Search, Sandbox? Sandbox)
{
    public static RoleView Of(ToolCatalog open, FacadeSource whole, Sandbox? sandbox)
    {
        var ids = open.Tools.Select(tool => tool.Id).ToFrozenSet(StringComparer.Ordinal);
        var facade = whole with { Tools = [.. whole.Tools.Where(tool => ids.Contains(tool.Id))] };
        return new RoleView(open, facade, new ToolSearch(open, facade), sandbox);
    }

    /// <summary>The tools, or those of so many that fit a message best, with the rest behind them.</summary>
    public ImmutableArray<ToolDescriptor> Best(string message, int most)
    {
        if (Catalog.Tools.Length <= most)
        {
            return Catalog.Tools;
        }

        var found = Search.Find(message, FacadeDetail.Index, most).Tools.Select(tool => Catalog.Find(tool.Id)!);
        return [.. found.Concat(Catalog.Tools).Distinct().Take(most)];
    }
}
