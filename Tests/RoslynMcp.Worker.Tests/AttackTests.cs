using RoslynMcp.HostileWorker.Attacks;

namespace RoslynMcp.Worker.Tests;

/// <summary>Each attack is made without confinement, where it must get through, and in it, where it must not.</summary>
[TestClass]
[System.Runtime.Versioning.SupportedOSPlatform("linux")]
public sealed class AttackTests
{
    private static AttackedMachine s_machine = null!;
    private static Task<IReadOnlyDictionary<string, string>> s_bare = null!;
    private static Task<IReadOnlyDictionary<string, string>> s_confined = null!;
    private static Task<IReadOnlyDictionary<string, string>> s_unprivileged = null!;

    public static IEnumerable<object[]> Attacks => AttackTable.All.Select(attack => new object[] { attack.Name });

    /// <summary>Without those that would damage the machine or the process, and those that this user or this kernel refuses to everybody.</summary>
    public static IEnumerable<object[]> AttacksToTryUnconfined => AttackTable.All
        .Where(attack => attack.Needs is null
            || (attack.Needs == RoslynMcp.HostileWorker.Attacks.Attack.Root && Environment.IsPrivilegedProcess))
        .Select(attack => new object[] { attack.Name });

    [ClassInitialize]
    public static async Task Attack(TestContext context)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        s_machine = new AttackedMachine();
        await (s_confined = s_machine.AttackAsync(RunAs.Self, "locked"));
        await (s_unprivileged = Environment.IsPrivilegedProcess ? s_machine.AttackAsync(RunAs.Nobody, "locked") : s_confined);
        await (s_bare = s_machine.AttackAsync(RunAs.Self, "bare"));
    }

    [ClassCleanup]
    public static void CleanUp() => s_machine?.Dispose();

    [TestMethod]
    [DynamicData(nameof(Attacks))]
    public async Task Confined_it_is_refused(string attack)
        => StringAssert.StartsWith((await Results(s_confined))[attack], "refused", attack);

    [TestMethod]
    [DynamicData(nameof(Attacks))]
    public async Task Confined_without_privileges_it_is_refused(string attack)
        => StringAssert.StartsWith((await Results(s_unprivileged))[attack], "refused", attack);

    [TestMethod]
    [DynamicData(nameof(AttacksToTryUnconfined))]
    public async Task Unconfined_it_gets_through(string attack)
        => StringAssert.StartsWith((await Results(s_bare))[attack], "succeeded", attack);

    private static Task<IReadOnlyDictionary<string, string>> Results(Task<IReadOnlyDictionary<string, string>>? results)
    {
        if (results is null)
        {
            Assert.Inconclusive("Only Linux can confine a process.");
        }

        return results;
    }
}
