using RoslynMcp.Benchmarks.Parts;

namespace RoslynMcp.Benchmarks.Catalogue;

/// <summary>The figures of product search over each kind of store.</summary>
internal static class CatalogueParts
{
    public static IReadOnlyList<IPart> All { get; } = [new SqliteSearch(), new PostgresSearch()];
}
