using BenchmarkDotNet.Running;
using RoslynMcp.Benchmarks;
using RoslynMcp.Benchmarks.Peers;

if (args is ["ratios", .. var only])
{
    return await Ratios.PrintAsync(only);
}

if (args is ["peers", .. var arguments])
{
    return await PeersCommand.RunAsync(arguments);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args);
return 0;
