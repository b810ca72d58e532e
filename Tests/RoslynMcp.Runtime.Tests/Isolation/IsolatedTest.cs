using System.Diagnostics;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Tests.Isolation;

/// <summary>What tests of process isolation share.</summary>
public abstract class IsolatedTest
{
    /// <summary>For whatever is to come soon, on a machine that has other things to do.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly WorkerOptions Usual = new();

    internal static ToolCatalog Catalog() => new ToolCatalogBuilder().AddTools(new ShopTools()).Add(ShopTools.Liar).Build();

    private protected static Sandbox Isolated(SandboxOptions? options = null, ToolCatalog? catalog = null)
        => Of(IsolationKind.Process, options, catalog);

    private protected static Sandbox Of(IsolationKind isolation, SandboxOptions? options = null, ToolCatalog? catalog = null)
    {
        options ??= new SandboxOptions();
        return new(catalog ?? Catalog(), options with { Isolation = isolation, Workers = Patient(options.Workers) });
    }

    private protected static T As<T>(ExecutionResult result) where T : ExecutionResult
        => result as T ?? throw new AssertFailedException(ExecutionResultJson.ToText(result));

    /// <summary>The worker processes of this test process, by id; of one role or of both.</summary>
    private protected static HashSet<int> Workers(string role = "") =>
    [
        .. Process.GetProcessesByName("dotnet").Where(process => IsOurWorker(process, role)).Select(process => process.Id),
    ];

    private protected static void KillWorkers(string role = "")
    {
        foreach (var id in Workers(role))
        {
            try
            {
                Process.GetProcessById(id).Kill();
            }
            catch (ArgumentException)
            {
                // It has ended meanwhile.
            }
        }
    }

    /// <summary>Waits for something that is to come soon, however slow the machine is.</summary>
    private protected static async Task UntilAsync(Func<bool> isSo)
    {
        var waited = Stopwatch.StartNew();
        while (!isSo())
        {
            Assert.IsLessThan(Patience, waited.Elapsed);
            await Task.Delay(20);
        }
    }

    /// <summary>On a busy machine a worker starts late, and the first text is compiled late, which is not what these tests are about.</summary>
    private static WorkerOptions Patient(WorkerOptions workers) => workers with
    {
        StartTimeout = Patience,
        CompileTimeout = workers.CompileTimeout == Usual.CompileTimeout ? Patience : workers.CompileTimeout,
    };

    private static bool IsOurWorker(Process process, string role)
    {
        try
        {
            var line = File.ReadAllText($"/proc/{process.Id}/cmdline");
            return line.Contains($"RoslynMcp.Worker.dll\0{role}", StringComparison.Ordinal)
                && line.TrimEnd('\0').EndsWith($"--parent={Environment.ProcessId}", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
