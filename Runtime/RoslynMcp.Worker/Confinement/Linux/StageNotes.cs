namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>Measures of the first stage as text, so that the second one can report them.</summary>
internal static class StageNotes
{
    private const char Line = '\n';
    private const char Field = '\t';

    public static string Write(IEnumerable<ConfinementMeasure> measures)
        => string.Join(Line, measures.Select(measure => $"{measure.Kind}{Field}{measure.InForce}{Field}{measure.Explanation.ReplaceLineEndings(" ")}"));

    public static IReadOnlyCollection<ConfinementMeasure> Read(string notes)
        => [.. notes.Split(Line).Select(line => line.Split(Field, 3)).Select(fields
            => new ConfinementMeasure(Enum.Parse<Measure>(fields[0]), bool.Parse(fields[1]), fields[2]))];
}
