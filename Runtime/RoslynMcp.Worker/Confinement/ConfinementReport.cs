using System.Collections.Immutable;

namespace RoslynMcp.Worker.Confinement;

/// <summary>What is in force in a process, measure by measure, each exactly once.</summary>
internal sealed record ConfinementReport
{
    private const int Count = (int)Measure.SystemCalls + 1;

    public ConfinementReport(IEnumerable<ConfinementMeasure> measures)
    {
        var all = new ConfinementMeasure?[Count];
        foreach (var measure in measures)
        {
            ref var place = ref all[(int)measure.Kind];
            place = place is null ? measure : throw NotEachOnce();
        }

        Measures = [.. all.Select(measure => measure ?? throw NotEachOnce())];
    }

    public ImmutableArray<ConfinementMeasure> Measures { get; }

    public ConfinementMeasure this[Measure kind] => Measures[(int)kind];

    /// <summary>The measures without which the process is no boundary, and which are not in force.</summary>
    public IEnumerable<ConfinementMeasure> Missing => Measures.Where(measure => measure is { IsEssential: true, InForce: false });

    public bool IsComplete => !Missing.Any();

    /// <summary>Fails closed: throws unless all that is essential is in force.</summary>
    /// <exception cref="ConfinementException">Something is missing; the message names it and says why.</exception>
    public void RequireConfinement()
    {
        if (!IsComplete)
        {
            throw new ConfinementException(
                "This process must not take guest code: " + string.Join("; ", Missing.Select(missing => $"{missing.Kind}: {missing.Explanation}")) + ".");
        }
    }

    /// <summary>A report where nothing is in force, for one and the same reason.</summary>
    public static ConfinementReport Nothing(string whyNot)
    {
        var all = new ConfinementMeasure[Count];
        for (var kind = 0; kind < Count; kind++)
        {
            all[kind] = ConfinementMeasure.Off((Measure)kind, whyNot);
        }

        return new ConfinementReport(all);
    }

    /// <summary>The same with some measures replaced.</summary>
    public ConfinementReport With(params IReadOnlyCollection<ConfinementMeasure> changed)
        => new(Measures.Select(measure => changed.FirstOrDefault(one => one.Kind == measure.Kind) ?? measure));

    private static ArgumentException NotEachOnce() => new("A report says something about each measure, once.");

    public override string ToString() => string.Join('\n', Measures);
}
