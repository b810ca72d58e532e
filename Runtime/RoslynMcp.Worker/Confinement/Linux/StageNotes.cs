using System.Globalization;

namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>Measures of the first stage as text, so that the second one can report them: number, 1 or 0, explanation.</summary>
internal static class StageNotes
{
    private const char Line = '\n';
    private const char Field = '\t';
    private const string Yes = "1";
    private const string No = "0";

    public static string Write(IEnumerable<ConfinementMeasure> measures)
        => string.Join(Line, measures.Select(measure => string.Join(
            Field, ((int)measure.Kind).ToString(CultureInfo.InvariantCulture), measure.InForce ? Yes : No, measure.Explanation.Replace(Line, ' '))));

    public static IReadOnlyCollection<ConfinementMeasure> Read(string notes)
        => [.. notes.Split(Line).Select(line => line.Split(Field, 3)).Select(fields
            => new ConfinementMeasure((Measure)int.Parse(fields[0], CultureInfo.InvariantCulture), fields[1] == Yes, fields[2]))];
}
