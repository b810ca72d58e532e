using RoslynMcp.Benchmarks.Measuring;
using RoslynMcp.Benchmarks.Parts;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Caching;
using RoslynMcp.Runtime.Compilation.Emission;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Benchmarks.Upstream;

/// <summary>What a facade of thousands of tools costs, stage by stage, and until the first snippet is checked.</summary>
internal sealed class FacadeScale : IPart
{
    public string Name => "facade";

    public async Task<IReadOnlyList<Table>> MeasureAsync(Effort effort)
    {
        await using var many = await Servers.ManyAsync();
        var catalog = new ToolCatalogBuilder().Add(many.Tools).Build();
        var (generated, emitted) = (new List<double>(), new List<double>());
        FacadeSource source = null!;
        byte[] image = [];
        for (var round = 0; round < effort.Rounds(9, 1); round++)
        {
            generated.Add(Timing.Milliseconds(() => source = FacadeGenerator.Generate(catalog)));
            emitted.Add(Timing.Milliseconds(() => image = FacadeEmitter.Emit(source)));
        }

        return
        [
            new Table($"a facade of {source.Tools.Length} tools, {image.Length / 1024} KiB emitted",
            [
                new Row("generated, the first time", generated[0], "ms"),
                new Series("generated", generated).Row("ms"),
                new Row("emitted, the first time", emitted[0], "ms"),
                new Series("emitted", emitted).Row("ms"),
                new Row("generated and emitted, the first time", generated[0] + emitted[0], "ms") { Asked = Bound.AtMost(3_000) },
            ]),
            await FirstChecksAsync(catalog, effort.Rounds(9, 1)),
        ];
    }

    private static async Task<Table> FirstChecksAsync(ToolCatalog catalog, int rounds)
    {
        var cache = Directory.CreateTempSubdirectory("roslyn-mcp-facades-").FullName;
        var first = await FirstCheckAsync(catalog, cache);
        while (Directory.GetFiles(cache, "*.facade").Length == 0)
        {
            await Task.Delay(20);
        }

        var (read, again, empty) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            read.Add(Timing.Milliseconds(() => _ = new FacadeStore(cache).Read(catalog) ?? throw new InvalidOperationException("It is not kept.")));
            again.Add(await FirstCheckAsync(catalog, cache));
            empty.Add(await FirstCheckAsync(ToolCatalog.Create(), cache));
        }

        Directory.Delete(cache, recursive: true);
        return new Table("a new sandbox until its first snippet is checked",
        [
            new Row("nothing is kept on disk", first, "ms"),
            new Series("the facade is on disk", again).Row("ms"),
            new Series("  of it, reading the facade", read).Row("ms", Bound.AtMost(150)),
            new Series("a catalog without tools", empty).Row("ms"),
        ]);
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
