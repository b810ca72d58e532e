using RoslynMcp.Worker.Confinement;

namespace RoslynMcp.Worker.Tests;

/// <summary>What is in force can be read, and confinement that is required fails closed.</summary>
[TestClass]
public sealed class ReportTests
{
    [TestMethod]
    public async Task Before_lock_down_system_calls_are_what_is_missing()
    {
        var (_, output) = await HostileProcess.RunAsync(RunAs.Self, HostileProcess.NoVariables, "report", "entered");
        StringAssert.Contains(output, "SystemCalls: not in force: the process has not been locked down yet");
        StringAssert.Contains(output, "Files: in force");
    }

    [TestMethod]
    public void A_probe_confines_nothing()
    {
        var report = ConfinementSupport.Probe();
        Assert.AreEqual(OperatingSystem.IsLinux(), report[Measure.SystemCalls].InForce);
        Assert.IsTrue(Directory.Exists("/"));
        _ = Directory.GetFileSystemEntries(Path.GetTempPath());
    }

    [TestMethod]
    public void What_is_essential_and_missing_is_named_with_its_reason()
    {
        var report = ConfinementSupport.Probe().With(ConfinementMeasure.Off(Measure.Files, "this kernel has no Landlock (needs Linux 5.13)"));
        var refused = Assert.ThrowsExactly<ConfinementException>(report.RequireConfinement);
        StringAssert.Contains(refused.Message, "Files: this kernel has no Landlock (needs Linux 5.13)");
    }

    [TestMethod]
    public void A_user_of_its_own_is_welcome_and_not_required()
    {
        var report = ConfinementReport.Nothing("x").With(
            [.. Enum.GetValues<Measure>().Where(kind => kind != Measure.OwnUser).Select(kind => ConfinementMeasure.On(kind, "y"))]);
        report.RequireConfinement();
    }

    [TestMethod]
    public void Settings_come_back_from_the_command_line()
    {
        var settings = new ConfinementSettings { HeapLimit = 64 << 20, NativeLimit = 128 << 20, ProcessorSeconds = 7, Parent = 5, Readable = ["/a", "/b c"] };
        var read = ConfinementSettings.Parse(settings.ToArguments());
        Assert.AreEqual(settings with { Readable = read.Readable }, read);
        CollectionAssert.AreEqual(settings.Readable, read.Readable);
        Assert.ThrowsExactly<FormatException>(() => ConfinementSettings.Parse(["--heap-limit=lots"]));
    }
}
