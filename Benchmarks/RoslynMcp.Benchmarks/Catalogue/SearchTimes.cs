using RoslynMcp.Benchmarks.Measuring;
using RoslynMcp.Benchmarks.Parts;
using RoslynMcp.Benchmarks.Upstream;
using RoslynMcp.Quality;
using RoslynMcp.Tools.Commerce;
using RoslynMcp.Tools.Commerce.Search;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Benchmarks.Catalogue;

/// <summary>How long <c>search_products</c> takes as a host calls it, over the queries by which its quality is judged.</summary>
internal sealed class SearchTimes(Effort effort)
{
    private readonly IReadOnlyList<string> _queries = [.. new SeededQueries(Wording.Tuned).All().Select(judgement => judgement.Query)];

    /// <summary>All times in milliseconds, but those of the first rounds: it takes a thousand searches until the JIT is done with their code.</summary>
    public async Task<IReadOnlyList<double>> MeasureAsync(CommerceTools tools, string tenant)
    {
        var search = tools.Instances.OfType<SearchTools>().Single();
        var context = new ToolContext { TenantId = tenant };
        var times = new List<double>();
        var warmUp = effort.Rounds(4, 1);
        for (var round = 0; round < warmUp + effort.Rounds(3, 1); round++)
        {
            foreach (var query in _queries)
            {
                var took = await Timing.MillisecondsAsync(() => search.SearchProductsAsync(context, query));
                if (round >= warmUp) times.Add(took);
            }
        }

        return times;
    }

    public static IEnumerable<Row> Rows(string of, IReadOnlyList<double> times, Bound? p95 = null) =>
    [
        new($"p50 of {of}", Series.Quantile(times, 0.5), "ms"),
        new($"p95 of {of}", Series.Quantile(times, 0.95), "ms") { Asked = p95 },
    ];

    /// <summary>The p95 of one catalogue to that of a smaller one.</summary>
    public static Row Growth(string name, IReadOnlyList<double> large, IReadOnlyList<double> small)
        => new(name, Series.Quantile(large, 0.95) / Series.Quantile(small, 0.95), "×") { Asked = Bound.AtMost(5) };
}
