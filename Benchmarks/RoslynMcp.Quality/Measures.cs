namespace RoslynMcp.Quality;

/// <summary>The measures of a ranking at ten places.</summary>
internal static class Measures
{
    public const int Places = 10;
    private const int Wanted = 3;

    /// <summary>Normalised discounted cumulative gain with gains of 2^grade - 1 (Järvelin and Kekäläinen 2002; Burges et al. 2005).</summary>
    public static double Ndcg(IReadOnlyList<string> ranking, IReadOnlyDictionary<string, int> grades)
    {
        var ideal = Gain(grades.Values.OrderDescending());
        return ideal > 0 ? Gain(ranking.Select(sku => grades.GetValueOrDefault(sku))) / ideal : 0;
    }

    /// <summary>The share of the wanted products (grade 3) that stand in the first ten places.</summary>
    public static double Recall(IReadOnlyList<string> ranking, IReadOnlyDictionary<string, int> grades)
    {
        var wanted = grades.Count(grade => grade.Value == Wanted);
        return wanted > 0 ? (double)ranking.Take(Places).Count(sku => grades.GetValueOrDefault(sku) == Wanted) / wanted : 0;
    }

    private static double Gain(IEnumerable<int> grades)
        => grades.Take(Places).Select((grade, place) => (Math.Pow(2, grade) - 1) / Math.Log2(place + 2)).Sum();
}
