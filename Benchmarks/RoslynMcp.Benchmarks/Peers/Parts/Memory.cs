using RoslynMcp.Benchmarks.Measuring;
using RoslynMcp.Benchmarks.Parts;
using RoslynMcp.Benchmarks.Peers.Candidates;
using RoslynMcp.Runtime;

namespace RoslynMcp.Benchmarks.Peers.Parts;

/// <summary>What the kernel says that workers hold which nobody shares, idle and after work.</summary>
internal sealed class Memory : IPart
{
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(3);

    public string Name => "memory";

    public async Task<IReadOnlyList<Table>> MeasureAsync(Effort effort)
    {
        using var isolated = Ours.SingleUse(InMemoryTools.Catalog());
        await isolated.ResultAsync("return 1;");
        var idle = await SettledAsync();
        for (var number = 0; number < effort.Rounds(500, 100); number++)
        {
            await isolated.Box.CheckAsync(new ExecutionRequest(Snippets.Fresh(Snippets.Read("cheapest-in-stock"), number)));
        }

        var busy = WorkerMemory.OfChildren().Where(worker => worker.Role == "compiler");
        return [new Table("memory of the workers", [.. Rows("", idle), .. Rows(" after many snippets", busy)])];
    }

    /// <summary>Workers are idle when none has grown for a while.</summary>
    private static async Task<IReadOnlyList<WorkerMemory>> SettledAsync()
    {
        for (var before = WorkerMemory.OfChildren(); ;)
        {
            await Task.Delay(Settling);
            var now = WorkerMemory.OfChildren();
            if (now.Count == before.Count && Math.Abs(now.Sum(worker => worker.Private) - before.Sum(worker => worker.Private)) < 1)
            {
                return now;
            }

            before = now;
        }
    }

    private static IEnumerable<Row> Rows(string when, IEnumerable<WorkerMemory> workers)
        => workers.GroupBy(worker => worker.Role).SelectMany(role => new[]
        {
            new Row($"{role.Key}{when}, private", role.Max(worker => worker.Private), "MiB")
            {
                Asked = Bound.AtMost(role.Key == "runner" ? 45 : 250),
            },
            new Row($"{role.Key}{when}, proportional", role.Max(worker => worker.Proportional), "MiB"),
            new Row($"{role.Key}{when}, resident", role.Max(worker => worker.Resident), "MiB"),
        });
}
