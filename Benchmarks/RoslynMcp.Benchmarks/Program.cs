using BenchmarkDotNet.Running;
using RoslynMcp.Benchmarks;

if (args is ["ratios", .. var only])
{
    return await Ratios.PrintAsync(only);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args);
return 0;
