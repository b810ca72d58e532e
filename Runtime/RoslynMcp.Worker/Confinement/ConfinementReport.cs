using System.Collections.Immutable;

namespace RoslynMcp.Worker.Confinement;

/// <summary>What is in force in a process, measure by measure, each exactly once.</summary>
internal sealed record ConfinementReport
{
    public ConfinementReport(IEnumerable<ConfinementMeasure> measures)
    {
        Measures = [.. measures.OrderBy(measure => measure.Kind)];
        if (!Measures.Select(measure => measure.Kind).SequenceEqual(Enum.GetValues<Measure>()))
        {
            throw new ArgumentException("A report says something about each measure, once.", nameof(measures));
        }
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
        => new(Enum.GetValues<Measure>().Select(kind => ConfinementMeasure.Off(kind, whyNot)));

    /// <summary>The same with some measures replaced.</summary>
    public ConfinementReport With(params IReadOnlyCollection<ConfinementMeasure> changed)
        => new(Measures.Select(measure => changed.FirstOrDefault(one => one.Kind == measure.Kind) ?? measure));

    public override string ToString() => string.Join('\n', Measures);
}
