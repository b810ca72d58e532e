using ModelContextProtocol.Client;
using RoslynMcp.Benchmarks.Measuring;
using RoslynMcp.Benchmarks.Parts;
using RoslynMcp.Runtime;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Benchmarks.Upstream;

/// <summary>
/// What a call through a snippet in a confined process costs over the same call of the official client over its own transport, and
/// whether calls overlap.
/// </summary>
internal sealed class CallCost : IPart
{
    private const int Calls = 50;
    private static readonly Dictionary<string, object?> Arguments = new() { ["text"] = "a" };

    public string Name => "calls";

    public async Task<IReadOnlyList<Table>> MeasureAsync(Effort effort)
    {
        await using var client = await Servers.EchoClientAsync();
        await using var server = await Servers.EchoAsync();
        var catalog = new ToolCatalogBuilder().Add(server.Tools).Build();
        using var sandbox = new Sandbox(catalog, new SandboxOptions { Limits = new SandboxLimits { ToolCalls = 1_000 } });
        return
        [
            await SequenceAsync(client, sandbox, effort),
            await OverlapAsync(sandbox, effort.Rounds(10, 2)),
        ];
    }

    /// <summary>
    /// A runner serves once and its successor starts in the background, for some hundred milliseconds of processor time: turns wait until
    /// that is over, but for one that shows what it does to a snippet that comes at once.
    /// </summary>
    private static async Task<Table> SequenceAsync(McpClient client, Sandbox sandbox, Effort effort)
    {
        var (direct, through, each, only, hurried) = (new List<double>(), new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var round = -effort.Rounds(5, 1); round < effort.Rounds(40, 4); round++)
        {
            var alone = await Timing.MillisecondsAsync(() => CallAsync(client)) / Calls;
            await Quiet.WaitAsync();
            var none = await Timing.MillisecondsAsync(() => RunAsync(sandbox, 0));
            await Quiet.WaitAsync();
            var one = await Timing.MillisecondsAsync(() => RunAsync(sandbox, 1)) - none;
            await Quiet.WaitAsync();
            var many = (await Timing.MillisecondsAsync(() => RunAsync(sandbox, Calls)) - none) / Calls;
            var atOnce = (await Timing.MillisecondsAsync(() => RunAsync(sandbox, Calls)) - none) / Calls;
            if (round >= 0)
            {
                direct.Add(alone);
                through.Add(many);
                each.Add(many - alone);
                only.Add(one - alone);
                hurried.Add(atOnce - alone);
            }
        }

        return new Table("a call of a mounted tool",
        [
            new Series("of the client", direct).Row("ms"),
            new Series($"through a snippet in a confined process, each of {Calls}", through).Row("ms"),
            new Series("so the snippet adds", each).Row("ms", Bound.AtMost(1.5)),
            new Series("  to the only call of a snippet", only).Row("ms", Bound.AtMost(1.5)),
            new Series("  while the next runner starts", hurried).Row("ms"),
        ]);
    }

    private static async Task<Table> OverlapAsync(Sandbox sandbox, int rounds)
    {
        var (one, twenty) = (new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            one.Add(await Timing.MillisecondsAsync(() => ProgressAsync(sandbox, 1)));
            twenty.Add(await Timing.MillisecondsAsync(() => ProgressAsync(sandbox, 20)));
        }

        var (single, atOnce) = (new Series("one call", one), new Series("20 at once", twenty));
        return new Table("calls of a tool that takes 300 ms", [single.Row("ms"), atOnce.Row("ms"), atOnce.RatioTo(single)]);
    }

    private static async Task CallAsync(McpClient client)
    {
        for (var call = 0; call < Calls; call++)
        {
            await client.CallToolAsync("echo", Arguments);
        }
    }

    private static Task RunAsync(Sandbox sandbox, int calls)
        => SucceedAsync(sandbox, $"for (var i = 0; i < {calls}; i++) await Up.EchoAsync(\"a\"); return 1;");

    private static Task ProgressAsync(Sandbox sandbox, int calls)
        => SucceedAsync(sandbox, $"await Task.WhenAll(Enumerable.Range(0, {calls}).Select(_ => Up.ProgressAsync())); return 1;");

    private static async Task SucceedAsync(Sandbox sandbox, string code)
    {
        var result = await sandbox.RunAsync(new ExecutionRequest(code) { Approved = ["all"] });
        if (result is not ExecutionResult.Succeeded)
        {
            throw new InvalidOperationException(ExecutionResultJson.ToText(result));
        }
    }
}
