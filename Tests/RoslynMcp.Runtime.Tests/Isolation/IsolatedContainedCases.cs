using System.Collections.Concurrent;
using System.Diagnostics;
using RoslynMcp.Runtime.Tests.Corpus;
using RoslynMcp.Tests.Support;

namespace RoslynMcp.Runtime.Tests.Isolation;

/// <summary>What threads of the host can't hold: compiler bombs, full heaps, calls into the framework that do not end.</summary>
[TestClass]
public sealed class IsolatedContainedCases : IsolatedTest
{
    private static readonly SandboxLimits Limits = new() { Timeout = TimeSpan.FromMilliseconds(250), Memory = 256L << 20 };

    private static readonly SandboxOptions Options = new()
    {
        Limits = Limits,
        Workers = new WorkerOptions { CompileTimeout = TimeSpan.FromSeconds(2), CompilerMemory = 384L << 20 },
    };

    [TestMethod]
    [DataRow("E-clock")]
    [DataRow("F-memory")]
    [DataRow("G-stack")]
    [DataRow("H-compiler")]
    public async Task A_process_holds_what_a_thread_does_not(string part)
    {
        using var box = Isolated(Options);
        var unmet = new ConcurrentBag<string>();
        var cases = SnippetCase.ReadAll("Contained")
            .Where(found => found.Name.StartsWith(part, StringComparison.Ordinal) && ContainedCases.NeedsProcess(found))
            .ToList();
        await Parallel.ForEachAsync(cases, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (snippet, cancellation) =>
        {
            var began = Stopwatch.GetTimestamp();
            var result = await box.RunAsync(new ExecutionRequest(snippet.Code) { Limits = CaseLimits.Of(snippet, Limits) }, cancellation);
            if (Stopwatch.GetElapsedTime(began) > Patience)
            {
                unmet.Add($"{snippet.Name}: took {Stopwatch.GetElapsedTime(began).TotalSeconds:F0} s");
            }

            // Which limit is met first depends on the machine.
            if (result is not ExecutionResult.LimitExceeded && Expectation.Unmet(snippet, ExecutionResultJson.ToText(result)) is { } sentence)
            {
                unmet.Add(sentence);
            }
        });

        Assert.IsNotEmpty(cases);
        Assert.IsEmpty(unmet, string.Join("\n", unmet.Order(StringComparer.Ordinal)));
    }
}
