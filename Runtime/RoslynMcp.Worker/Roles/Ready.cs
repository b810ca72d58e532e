using RoslynMcp.Guest.Wire;
using RoslynMcp.Worker.Confinement;

namespace RoslynMcp.Worker.Roles;

/// <summary>The first word of a worker, which says what confines it.</summary>
internal static class Ready
{
    public static ReadyMessage After(ConfinementReport report) => new(
        WireProtocol.Version,
        WireProtocol.Build,
        [.. report.Measures.Select(measure => new WireMeasure(
            measure.Kind.ToString(), measure.InForce, measure.IsEssential, measure.Explanation))]);
}
