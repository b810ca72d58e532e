using RoslynMcp.Comparison.Arms;
using RoslynMcp.Comparison.Cases;
using RoslynMcp.Comparison.Transcripts;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Comparison;

/// <summary>All cases over one catalog, in both arms, one case after the other.</summary>
internal sealed class Play : IDisposable
{
    private readonly ReplayedModel? _replay;
    private readonly Contestant _code;
    private readonly Contestant _traditional;
    private readonly Duel _duel;
    private readonly int _size;

    public Play(Table table, ToolCatalog catalog, int size, IsolationKind isolation)
    {
        _size = size;
        _replay = table.Live is null ? new ReplayedModel() : null;
        var model = table.Live ?? new ModelSource("replayed", "none", _replay!.Address);
        var tools = new WatchedTools(catalog);
        _code = new Contestant(ArmNames.Code, model, tools, isolation);
        _traditional = new Contestant(ArmNames.Traditional, model, tools, isolation);
        _duel = new Duel([_code, _traditional], _replay, table);
    }

    public async Task<IReadOnlyList<Outcome>> RunAsync(IReadOnlyList<ComparisonCase> cases, int runs, CancellationToken cancellation)
    {
        var outcomes = new List<Outcome>();
        foreach (var one in cases)
        {
            outcomes.Add(await _duel.PlayAsync(one, runs, cancellation));
            Console.WriteLine($"{_size,4} tools  {outcomes.Count,3} of {cases.Count}  {one.Id,-28} {Words(outcomes[^1])}");
        }

        return outcomes;
    }

    public void Dispose()
    {
        _code.Dispose();
        _traditional.Dispose();
        _replay?.Dispose();
    }

    private static string Words(Outcome outcome) => outcome.Arms.Count == 0
        ? "no transcript"
        : string.Join("  ", [.. outcome.Arms.Select(arm => $"{arm.Key}: {(arm.Value.Verdict.Correct ? "right" : $"WRONG ({arm.Value.Verdict.Why})")}"), outcome.NotRecorded]);
}
