namespace RoslynMcp.Runtime.Tests.Isolation;

/// <summary>A compiler that was taken over decides neither what a tool does nor whether the host lives.</summary>
[TestClass]
public sealed class CompilerLieTests : IsolatedTest
{
    [TestMethod]
    [DataRow("compiler-dies")]
    [DataRow("compiler-cuts-a-frame")]
    [DataRow("compiler-says-nonsense")]
    [DataRow("compiler-offers-a-tool")]
    public async Task A_compiler_that_fails_twice_over_a_snippet_is_given_up(string lie)
    {
        using var worker = new LyingWorker(lie);
        var result = As<ExecutionResult.Unavailable>(await worker.Box.RunAsync(new ExecutionRequest("return 1;")));

        StringAssert.Contains(result.Error.Message, "the compiler ended twice");
    }

    [TestMethod]
    public async Task A_compiler_that_hangs_over_a_snippet_is_a_timeout()
    {
        using var worker = new LyingWorker("compiler-hangs", workers => workers with { CompileTimeout = TimeSpan.FromSeconds(1) });
        var result = As<ExecutionResult.LimitExceeded>(await worker.Box.RunAsync(new ExecutionRequest("return 1;")));

        Assert.AreEqual("timeout", result.Error.Code);
    }

    [TestMethod]
    public async Task A_compiler_that_calls_a_destructive_tool_harmless_still_needs_approval()
    {
        using var worker = new LyingWorker("compiler-belittles-a-tool");
        var result = As<ExecutionResult.AwaitingApproval>(await worker.Box.RunAsync(new ExecutionRequest("return 1;")));

        Assert.IsTrue(result.Effects.Single().Destructive);
    }
}
