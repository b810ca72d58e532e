using ModelContextProtocol.Server;

namespace RoslynMcp.Tools.Tests.Catalog;

/// <summary>Types that repeat and hold themselves, which is where the framework's schema exporter refers by position.</summary>
[McpServerToolType]
public static class TreeTools
{
    [McpServerTool(ReadOnly = true)]
    public static Branch Grow(Branch root, Branch? other, IReadOnlyList<Branch> more, IReadOnlyDictionary<string, Leaf> byName, DayOfWeek? day, Leaf[] leaves)
        => root with { Parent = other, Children = [.. more], Leaves = [.. byName.Values, .. leaves], Day = day };
}

public sealed record Branch(
    string Name,
    IReadOnlyList<Branch> Children,
    Branch? Parent,
    IReadOnlyList<Leaf> Leaves,
    IReadOnlyList<Leaf>? MoreLeaves,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Tags,
    IReadOnlyDictionary<string, IReadOnlyList<string>> OtherTags,
    DayOfWeek? Day,
    DayOfWeek FirstDay,
    Guid Id,
    DateOnly Planted,
    object? Anything = null);

public sealed record Leaf(double Size, Leaf? Next = null);
