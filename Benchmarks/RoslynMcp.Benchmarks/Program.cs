using BenchmarkDotNet.Running;
using RoslynMcp.Benchmarks;
using RoslynMcp.Benchmarks.Peers;
using RoslynMcp.Benchmarks.Upstream;

if (args is ["ratios", .. var only])
{
    return await Ratios.PrintAsync(only);
}

if (args is ["peers", .. var arguments])
{
    return await PeersCommand.RunAsync(arguments);
}

if (args is ["upstream", .. var parts])
{
    return await UpstreamCommand.RunAsync(parts);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args);
return 0;
