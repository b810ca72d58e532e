using BenchmarkDotNet.Running;
using RoslynMcp.Benchmarks;

if (args is ["ratios"])
{
    return await Ratios.PrintAsync();
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args);
return 0;
