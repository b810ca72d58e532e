using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Caching;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Benchmarks.Upstream;

/// <summary>What a facade of thousands of tools costs, stage by stage, and until the first snippet is checked.</summary>
internal static class FacadeScale
{
    private const int Rounds = 3;

    public static async Task PrintAsync(ToolCatalog catalog)
    {
        var (generated, compiled) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            FacadeSource source = null!;
            generated.Add(Timing.Milliseconds(() => source = FacadeGenerator.Generate(catalog)));
            compiled.Add(Timing.Milliseconds(() => FacadeCompiler.Compile(FacadeText.Of(source))));
            if (round == 0)
            {
                Console.WriteLine($"a facade of {source.Tools.Length} tools, {source.Text.Length / 1024} KiB of C#");
            }
        }

        Timing.Print("  generated, the first time", generated[0]);
        Timing.Print("  generated, warm", Timing.Median(generated));
        Timing.Print("  compiled, the first time", compiled[0]);
        Timing.Print("  compiled, warm", Timing.Median(compiled));
        var cache = Directory.CreateTempSubdirectory("roslyn-mcp-facades-").FullName;
        Timing.Print("  a new sandbox until its first snippet is checked", await FirstCheckAsync(catalog, cache));
        while (Directory.GetFiles(cache, "*.facade").Length == 0)
        {
            await Task.Delay(20);
        }

        var (read, again) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            read.Add(Timing.Milliseconds(() => _ = new FacadeStore(cache).Read(catalog) ?? throw new InvalidOperationException("It is not kept.")));
            again.Add(await FirstCheckAsync(catalog, cache));
        }

        Timing.Print("  the facade read from disk", Timing.Median(read));
        Timing.Print("  a new sandbox until its first snippet is checked, from disk", Timing.Median(again));
        Timing.Print("  the same for a facade without tools", await FirstCheckAsync(ToolCatalog.Create(), cache));
        Directory.Delete(cache, recursive: true);
    }

    private static Task<double> FirstCheckAsync(ToolCatalog catalog, string cache) => Timing.MillisecondsAsync(async () =>
    {
        using var sandbox = new Sandbox(catalog, new SandboxOptions { FacadeCache = cache });
        var result = await sandbox.CheckAsync(new ExecutionRequest("return 1;"));
        if (result is not ExecutionResult.Succeeded)
        {
            throw new InvalidOperationException(ExecutionResultJson.ToText(result));
        }
    });
}
