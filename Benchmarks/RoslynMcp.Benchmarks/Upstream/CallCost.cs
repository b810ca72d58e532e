using System.Text.Json;
using RoslynMcp.Runtime;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Benchmarks.Upstream;

/// <summary>What a call through a snippet in a confined process costs over the same call of the client, and whether calls overlap.</summary>
internal static class CallCost
{
    private const int Rounds = 40;
    private const int Calls = 50;

    public static async Task PrintAsync(ToolCatalog catalog)
    {
        using var sandbox = new Sandbox(catalog, new SandboxOptions { Limits = new SandboxLimits { ToolCalls = 1_000 } });
        var echo = catalog.Find("up.echo")!;
        var (direct, isolated) = (new List<double>(), new List<double>());
        for (var round = -5; round < Rounds; round++)
        {
            var client = await Timing.MillisecondsAsync(() => CallAsync(echo));
            var none = await Timing.MillisecondsAsync(() => RunAsync(sandbox, 0));
            var all = await Timing.MillisecondsAsync(() => RunAsync(sandbox, Calls));
            if (round >= 0)
            {
                direct.Add(client / Calls);
                isolated.Add((all - none) / Calls);
            }
        }

        Timing.Print("a call of the client", Timing.Median(direct));
        Timing.Print("a call through a snippet in a confined process", Timing.Median(isolated));
        Timing.Print("  so the snippet adds", Timing.Median(isolated) - Timing.Median(direct));
        Timing.Print("one call of a tool that takes 300 ms", await Timing.MillisecondsAsync(() => ProgressAsync(sandbox, 1)));
        Timing.Print("20 of them at once", await Timing.MillisecondsAsync(() => ProgressAsync(sandbox, 20)));
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
