using RoslynMcp.Benchmarks.Measuring;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Benchmarks.Peers.Candidates;

/// <summary>A sandbox in one of the ways it is set up.</summary>
internal sealed class Ours : IDisposable
{
    /// <summary>Roslyn is only as fast as it will be when the JIT has seen it work for a while.</summary>
    private const int Warmup = 150;

    private Ours(string name, ToolCatalog catalog, SandboxOptions options)
        => (Name, Box, LeavesWork) = (name, new Sandbox(catalog, options), IsRefilled(options));

    public string Name { get; }

    public Sandbox Box { get; }

    /// <summary>Whether it starts the next runner after it has answered.</summary>
    public bool LeavesWork { get; }

    public static Ours InProcess(ToolCatalog catalog) => new(
        "in process", catalog, new SandboxOptions { Isolation = IsolationKind.InProcess, Quarantine = 64 });

    public static Ours SingleUse(ToolCatalog catalog) => new("isolated", catalog, new SandboxOptions());

    public static Ours PerTenant(ToolCatalog catalog) => new(
        "per tenant", catalog, new SandboxOptions { Workers = new WorkerOptions { Reuse = RunnerReuse.PerTenant } });

    public async Task<Turn> RunAsync(string code) => new((await ResultAsync(code)).Value);

    public async Task<ExecutionResult.Succeeded> ResultAsync(string code)
    {
        var result = await Box.RunAsync(new ExecutionRequest(code));
        return result as ExecutionResult.Succeeded ?? throw new InvalidOperationException($"{Name}: {ExecutionResultJson.ToText(result)}");
    }

    /// <summary>Compiles other texts of the same work, which warms whatever compiles, and runs a few.</summary>
    public async Task WarmUpAsync(Snippet snippet)
    {
        for (var number = 1; number <= Warmup; number++)
        {
            var request = new ExecutionRequest(snippet.InCSharp(-number));
            if (!LeavesWork || number % 10 == 0)
            {
                await Box.RunAsync(request);
            }
            else
            {
                await Box.CheckAsync(request);
            }
        }

        await Quiet.WaitAsync();
    }

    public void Dispose() => Box.Dispose();

    private static bool IsRefilled(SandboxOptions options)
        => options is { Isolation: IsolationKind.Process, Workers.Reuse: RunnerReuse.SingleUse };
}
