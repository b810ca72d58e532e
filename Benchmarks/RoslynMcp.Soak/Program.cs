using RoslynMcp.Runtime.Results;
using RoslynMcp.Soak;

if (SoakOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine("usage: RoslynMcp.Soak [--in-process N] [--isolated N] [--seconds N] [--every N]");
    return 2;
}

var sound = await PassAsync(IsolationKind.InProcess, options.InProcess);
return await PassAsync(IsolationKind.Process, options.Isolated) && sound ? 0 : 1;

async Task<bool> PassAsync(IsolationKind isolation, int executions)
{
    if (executions == 0)
    {
        return true;
    }

    var report = await new SoakRun(isolation, Mix.Read(), Console.Out).RunAsync(executions, options.Every, options.Longest);
    report.Print(Console.Out);
    return report.IsSound;
}
