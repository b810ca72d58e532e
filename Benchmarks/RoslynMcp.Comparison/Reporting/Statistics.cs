namespace RoslynMcp.Comparison.Reporting;

/// <summary>Figures of a report.</summary>
internal static class Statistics
{
    private const double Z = 1.96;

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? 0 : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
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
