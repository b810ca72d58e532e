using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using RoslynMcp.Benchmarks.Catalogue;
using RoslynMcp.Benchmarks.Parts;
using RoslynMcp.Benchmarks.Peers;
using RoslynMcp.Benchmarks.Ratios;
using RoslynMcp.Benchmarks.Results;
using RoslynMcp.Benchmarks.Staleness;
using RoslynMcp.Benchmarks.Suites;
using RoslynMcp.Benchmarks.Upstream;

switch (args)
{
    case ["ratios", .. var parts]:
        return await PartsCommand.RunAsync("ratios", RatioParts.All, parts);
    case ["peers", .. var parts]:
        return await PartsCommand.RunAsync("peers", PeerParts.All, parts);
    case ["upstream", .. var parts]:
        return await PartsCommand.RunAsync("upstream", UpstreamParts.All, parts);
    case ["catalogue", .. var parts]:
        return await PartsCommand.RunAsync("catalogue", CatalogueParts.All, parts);
    case ["suites", .. var parts]:
        return await PartsCommand.RunAsync("suites", SuiteParts.All, parts);
    case ["results", .. var rest]:
        return await new ResultsCommand(Checkout.Root, Topics.All, Checkout.IsOptimized).RunAsync(rest);
    case ["stale", .. var rest]:
        return StaleCommand.Run(rest, Checkout.Root, Topics.All, Console.Out);
    default:
        // It builds all anew for a process of its own, Roslyn's images included.
        var patient = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(15));
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, patient);
        return 0;
}
