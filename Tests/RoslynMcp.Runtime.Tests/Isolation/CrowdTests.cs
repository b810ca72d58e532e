using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Tests.Isolation;

/// <summary>Many callers at once, and more than there is room for.</summary>
[TestClass]
[DoNotParallelize]
public sealed class CrowdTests : IsolatedTest
{
    private const int Callers = 64;

    private static readonly string[] Hostile =
    [
        "while (true) { }",
        "int F(int n) => F(n + 1) + 1; return F(0);",
        "var all = new List<byte[]>(); while (true) all.Add(new byte[1 << 20]);",
        "throw new InvalidOperationException();",
        "return System.IO.File.ReadAllText(\"/etc/passwd\");",
        "while (true) { try { throw new Exception(); } catch { } }",
        "foreach (var i in Enumerable.Range(0, 1000)) await Shop.RefuseAsync(\"x\");",
        "for (var i = 0; ; i++) Console.Write(new string('x', 1000));",
    ];

    [TestMethod]
    [DataRow(IsolationKind.Process)]
    [DataRow(IsolationKind.InProcess)]
    public async Task Half_of_the_callers_are_hostile_and_the_other_half_get_right_answers(IsolationKind isolation)
    {
        using var box = Of(isolation, new SandboxOptions
        {
            Concurrency = 8,
            Limits = new SandboxLimits { Allocation = 200L << 20 },
        });
        var hostile = new SandboxLimits { Timeout = TimeSpan.FromMilliseconds(300), Allocation = 100L << 20, ToolCalls = 10 };
        var results = await Task.WhenAll(Enumerable.Range(0, Callers).Select(n => box.RunAsync(n % 2 == 0
            ? new ExecutionRequest($"var found = await Shop.FindAsync(\"a\", {n + 1}); return found.Things.Count * {n};")
            : new ExecutionRequest(Hostile[n / 2 % Hostile.Length]) { Limits = hostile })));

        for (var n = 0; n < Callers; n += 2)
        {
            Assert.AreEqual((n + 1) * n, As<ExecutionResult.Succeeded>(results[n]).Value.GetInt32());
            Assert.IsNotInstanceOfType<ExecutionResult.Succeeded>(results[n + 1]);
        }
    }

    [TestMethod]
    [DataRow(IsolationKind.Process)]
    [DataRow(IsolationKind.InProcess)]
    public async Task Who_finds_the_queue_full_is_told_at_once_to_come_again(IsolationKind isolation)
    {
        var shop = new ShopTools();
        var catalog = new ToolCatalogBuilder().AddTools(shop).Build();
        using var box = Of(isolation, new SandboxOptions { Concurrency = 2, Queue = 2 }, catalog);
        As<ExecutionResult.Succeeded>(await box.RunAsync(new ExecutionRequest("return 1;")));
        var all = Enumerable.Range(0, 12).Select(_ => box.RunAsync(new ExecutionRequest("await Shop.MeetAsync(3); return 1;"))).ToList();
        var refused = all.Where(running => running.IsCompleted).ToList();
        await UntilAsync(() => shop.Arrived is 2);
        await shop.MeetAsync(3, CancellationToken.None);
        var results = await Task.WhenAll(all);

        Assert.HasCount(8, refused);
        Assert.AreEqual(4, results.Count(result => result is ExecutionResult.Succeeded));
        StringAssert.Contains(As<ExecutionResult.Unavailable>(await refused[0]).Error.Message, "try again");
    }
}
