using System.Text.Json;
using RoslynMcp.Benchmarks.Measuring;
using RoslynMcp.Benchmarks.Parts;
using RoslynMcp.Runtime;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Benchmarks.Upstream;

/// <summary>What a call through a snippet in a confined process costs over the same call of the client, and whether calls overlap.</summary>
internal sealed class CallCost : IPart
{
    private const int Calls = 50;

    public string Name => "calls";

    public async Task<IReadOnlyList<Table>> MeasureAsync(Effort effort)
    {
        await using var server = await Servers.EchoAsync();
        var catalog = new ToolCatalogBuilder().Add(server.Tools).Build();
        using var sandbox = new Sandbox(catalog, new SandboxOptions { Limits = new SandboxLimits { ToolCalls = 1_000 } });
        var echo = catalog.Find("up.echo")!;
        var (direct, isolated, added) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = -effort.Rounds(5, 1); round < effort.Rounds(40, 6); round++)
        {
            var client = await Timing.MillisecondsAsync(() => CallAsync(echo)) / Calls;
            var none = await Timing.MillisecondsAsync(() => RunAsync(sandbox, 0));
            var through = (await Timing.MillisecondsAsync(() => RunAsync(sandbox, Calls)) - none) / Calls;
            if (round >= 0)
            {
                direct.Add(client);
                isolated.Add(through);
                added.Add(through - client);
            }
        }

        return
        [
            new Table("a call of a mounted tool",
            [
                new Series("of the client", direct).Row("ms"),
                new Series("through a snippet in a confined process", isolated).Row("ms"),
                new Series("so the snippet adds", added).Row("ms", Bound.AtMost(1.5)),
            ]),
            await OverlapAsync(sandbox, effort.Rounds(10, 2)),
        ];
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

    private static async Task CallAsync(ToolDescriptor echo)
    {
        for (var call = 0; call < Calls; call++)
        {
            await echo.Handler(new ToolInvocation(JsonElement.Parse("""{"text":"a"}"""), new ToolContext { TenantId = "demo" }), CancellationToken.None);
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
