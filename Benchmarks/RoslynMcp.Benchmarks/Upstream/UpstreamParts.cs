using RoslynMcp.Benchmarks.Parts;

namespace RoslynMcp.Benchmarks.Upstream;

/// <summary>The figures of mounted servers.</summary>
internal static class UpstreamParts
{
    public static IReadOnlyList<IPart> All { get; } = [new FacadeScale(), new SearchScale(), new CallCost()];
}
