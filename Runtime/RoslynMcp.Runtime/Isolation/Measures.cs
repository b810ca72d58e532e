using System.Collections.Immutable;
using RoslynMcp.Guest.Wire;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Isolation;

/// <summary>What a worker says that confines it.</summary>
internal static class Measures
{
    public static ImmutableArray<ConfinementMeasure> Of(ReadyMessage ready) =>
    [
        .. ready.Confinement.Select(measure => new ConfinementMeasure(
            measure.Name, measure.InForce, measure.IsEssential, measure.Explanation)),
    ];

    /// <summary>Fails closed when something essential is missing and the host insists on it.</summary>
    public static ReadyMessage Require(ReadyMessage ready)
        => Of(ready).Where(measure => measure is { IsEssential: true, InForce: false }).ToList() is { Count: > 0 } missing
            ? throw new WorkerException(
                $"WorkerOptions.RequireConfinement is set and this machine lacks {string.Join("; ", missing.Select(measure => $"{measure.Name}: {measure.Explanation}"))}")
            : ready;
}
