using System.Diagnostics;
using System.Globalization;

namespace RoslynMcp.Worker.Tests;

/// <summary>A worker does not outlive its host.</summary>
[TestClass]
public sealed class LifetimeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [TestMethod]
    [DataRow("entered")]
    [DataRow("locked")]
    public async Task A_worker_ends_when_its_host_is_killed(string stage)
    {
        using var host = HostileProcess.Start(RunAs.Self, HostileProcess.NoVariables, "parent", "bare", "--", stage);
        Assert.AreEqual("ready", await host.StandardOutput.ReadLineAsync());
        var worker = int.Parse((await host.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
        Assert.IsTrue(Directory.Exists($"/proc/{worker}"));

        host.Kill();

        var waited = Stopwatch.StartNew();
        while (Directory.Exists($"/proc/{worker}") && waited.Elapsed < Patience)
        {
            await Task.Delay(20);
        }

        Assert.IsFalse(Directory.Exists($"/proc/{worker}"), "The worker is still there.");
    }

    [TestMethod]
    public async Task A_worker_whose_host_has_gone_before_it_looked_does_not_begin()
    {
        const int NobodysProcess = 4194305;
        var (code, output) = await HostileProcess.RunAsync(
            RunAs.Self, HostileProcess.NoVariables, "idle", "locked", $"--parent={NobodysProcess}");
        Assert.AreEqual((71, ""), (code, output));
    }
}
