namespace RoslynMcp.Runtime.Tests.Metering;

[TestClass]
public sealed class StepTests : SandboxTest
{
    [TestMethod]
    public async Task The_same_snippet_takes_the_same_steps_each_time()
    {
        const string code =
            """
            int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2);
            var words = Enumerable.Range(0, 20_000).Select(n => (n * 7919 % 1000).ToString()).GroupBy(word => word).ToList();
            for (var i = 0; i < 1000; i++) words.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
            return Fib(20) + words.Count;
            """;
        var first = await ResultAsync<ExecutionResult.Succeeded>(code);
        var second = await ResultAsync<ExecutionResult.Succeeded>(code);
        var elsewhere = await RunInANewSandboxAsync(code);

        Assert.IsGreaterThan(20_000, first.Metrics.Steps);
        Assert.AreEqual(first.Metrics.Steps, second.Metrics.Steps);
        Assert.AreEqual(first.Metrics.Steps, elsewhere.Metrics.Steps);
    }

    [TestMethod]
    [DataRow("for (var i = 0; i < 10_000; i++) { } return 1;", DisplayName = "a loop")]
    [DataRow("int Down(int n) => n == 0 ? 0 : Down(n - 1); return Down(1_000) + Down(9_000);", DisplayName = "recursion")]
    [DataRow("var i = 0; again: if (++i < 10_000) goto again; return i;", DisplayName = "a goto")]
    [DataRow("return Enumerable.Range(0, 10_000).Count(n => n > 5);", DisplayName = "a lambda")]
    [DataRow("IEnumerable<int> All() { for (var i = 0; i < 10_000; i++) yield return i; } return All().Sum();", DisplayName = "an iterator")]
    [DataRow("async Task<int> One() { await Task.Yield(); return 1; } var n = 0; while (n < 10_000) n += await One(); return n;", DisplayName = "an async method")]
    public async Task Steps_grow_with_what_a_snippet_does(string code)
    {
        var done = await ResultAsync<ExecutionResult.Succeeded>(code);

        Assert.IsGreaterThanOrEqualTo(9_999, done.Metrics.Steps);
    }

    [TestMethod]
    [DataRow("var n = 0; for (var i = 0; i < {0}; i++) n ^= i; return n;", DisplayName = "a loop that only computes")]
    [DataRow("int Few(int n) { for (var i = 0; i < 10; i++) n ^= i; return n; } var n = 0; for (var i = 0; i < {0} / 13; i++) n = Few(n); return n;",
        DisplayName = "a few turns in each of many calls")]
    [DataRow("var n = 0; for (var i = 0; i < {0}; i++) n += i.ToString().Length; return n;", DisplayName = "a loop that calls")]
    public async Task Twice_the_turns_take_twice_the_steps(string code)
    {
        var once = await ResultAsync<ExecutionResult.Succeeded>(code.Replace("{0}", "110_000", StringComparison.Ordinal));
        var twice = await ResultAsync<ExecutionResult.Succeeded>(code.Replace("{0}", "220_000", StringComparison.Ordinal));

        Assert.IsInRange(109_990, 120_010, twice.Metrics.Steps - once.Metrics.Steps);
    }

    private static async Task<ExecutionResult> RunInANewSandboxAsync(string code)
    {
        using var box = InProcess(Catalog());
        return await box.RunAsync(new ExecutionRequest(code));
    }
}
