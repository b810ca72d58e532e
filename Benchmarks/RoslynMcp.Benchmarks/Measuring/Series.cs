namespace RoslynMcp.Benchmarks.Measuring;

/// <summary>What one candidate measured, round by round.</summary>
internal sealed record Series(string Name, IReadOnlyList<double> Values)
{
    public double Median => Quantile(Values, 0.5);

    public Row Row(string unit, Bound? asked = null) => new(Name, Median, unit) { Interval = MedianInterval(Values), Asked = asked };

    /// <summary>The median of the ratios, each of one round, and its interval.</summary>
    public Row RatioTo(Series other, Bound? asked = null)
    {
        var ratios = Values.Zip(other.Values, (own, others) => own / others).ToList();
        return new Row($"{Name} / {other.Name}", Quantile(ratios, 0.5), "×") { Interval = MedianInterval(ratios), Asked = asked };
    }

    public static double Quantile(IReadOnlyList<double> values, double share)
    {
        var sorted = values.Order().ToList();
        var position = share * (sorted.Count - 1);
        var below = (int)position;
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }

    /// <summary>The order statistics that enclose the median in 95 % of all samples; with fewer than six values there are none.</summary>
    public static Interval? MedianInterval(IReadOnlyList<double> values)
    {
        var sorted = values.Order().ToList();
        var outside = 0;
        var exactly = Math.Pow(0.5, sorted.Count);
        for (var atMost = exactly; atMost <= 0.025; atMost += exactly)
        {
            outside++;
            exactly *= (sorted.Count - outside + 1.0) / outside;
        }

        return outside == 0 ? null : new Interval(sorted[outside - 1], sorted[^outside]);
    }
}
