using System.Diagnostics;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Tests.Isolation;

/// <summary>What tests of process isolation share.</summary>
public abstract class IsolatedTest
{
    internal static ToolCatalog Catalog() => new ToolCatalogBuilder().AddTools(new ShopTools()).Add(ShopTools.Liar).Build();

    private protected static Sandbox Isolated(SandboxOptions? options = null, ToolCatalog? catalog = null)
        => new(catalog ?? Catalog(), (options ?? new SandboxOptions()) with { Isolation = IsolationKind.Process });

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
            Assert.IsLessThan(TimeSpan.FromMinutes(1), waited.Elapsed);
            await Task.Delay(20);
        }
    }

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
