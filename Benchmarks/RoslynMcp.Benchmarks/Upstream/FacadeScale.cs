using RoslynMcp.Runtime;
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
        Timing.Print("  a new sandbox until its first snippet is checked", await FirstCheckAsync(catalog));
        Timing.Print("  the same again", await FirstCheckAsync(catalog));
    }

    private static Task<double> FirstCheckAsync(ToolCatalog catalog) => Timing.MillisecondsAsync(async () =>
    {
        using var sandbox = new Sandbox(catalog);
        var result = await sandbox.CheckAsync(new ExecutionRequest("return 1;"));
        if (result is not ExecutionResult.Succeeded)
        {
            throw new InvalidOperationException(ExecutionResultJson.ToText(result));
        }
    });
}
