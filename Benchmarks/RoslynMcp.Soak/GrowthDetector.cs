namespace RoslynMcp.Soak;

/// <summary>Tells a leak from breathing: the middle of the first third after warm-up is compared with the middle of the last.</summary>
internal static class GrowthDetector
{
    /// <summary>With fewer, nothing is known, and a run that shows nothing has not passed.</summary>
    public const int FewestSamples = 6;

    /// <summary>With warm-up.</summary>
    public const int FewestInAll = 9;

    private const double WarmUp = 0.25;

    public static IReadOnlyList<Growth> Compare(IReadOnlyList<Vitals> samples, IReadOnlyList<Tolerance> tolerances)
    {
        var warm = samples.Skip((int)Math.Ceiling(samples.Count * WarmUp)).ToList();
        if (warm.Count < FewestSamples)
        {
            throw new ArgumentException(
                $"{warm.Count} samples after warm-up show nothing; {FewestSamples} are needed: run longer, or sample more often.", nameof(samples));
        }

        var third = warm.Count / 3;
        return [.. tolerances.Select(tolerance => Compare(tolerance, warm.Take(third), warm.TakeLast(third)))];
    }

    private static Growth Compare(Tolerance tolerance, IEnumerable<Vitals> early, IEnumerable<Vitals> late)
    {
        var before = Middle(early.Select(tolerance.Of));
        return new Growth(tolerance.Name, before, Middle(late.Select(tolerance.Of)), tolerance.Limit(before));
    }

    private static long Middle(IEnumerable<long> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
}
