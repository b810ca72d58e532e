namespace RoslynMcp.Comparison.Reporting;

/// <summary>Figures of a report.</summary>
internal static class Statistics
{
    private const double Z = 1.96;
    private const double Beyond = 0.025;

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? 0 : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>The order statistics that enclose the median of what was drawn from in 95 % of all samples; null where there are too few for any.</summary>
    public static (double Low, double High)? MedianInterval(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        var (rank, below, term) = (0, 0.0, Math.Pow(0.5, sorted.Count));
        while (rank <= sorted.Count / 2 && below + term <= Beyond)
        {
            below += term;
            term *= (double)(sorted.Count - rank) / (rank + 1);
            rank++;
        }

        return rank == 0 ? null : (sorted[rank - 1], sorted[^rank]);
    }

    /// <summary>Wilson's interval for a share, at 95 %.</summary>
    public static (double Low, double High) Wilson(int hits, int total)
    {
        if (total == 0)
        {
            return (0, 1);
        }

        var share = (double)hits / total;
        var centre = share + Z * Z / (2 * total);
        var spread = Z * Math.Sqrt(share * (1 - share) / total + Z * Z / (4.0 * total * total));
        var scale = 1 + Z * Z / total;
        return (Math.Max(0, (centre - spread) / scale), Math.Min(1, (centre + spread) / scale));
    }
}
