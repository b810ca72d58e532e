using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace RoslynMcp.Runtime.Tests;

[TestClass]
public sealed class CacheTests : SandboxTest
{
    [TestMethod]
    public async Task A_snippet_seen_before_goes_straight_to_its_run()
    {
        const string code = "return 6 * 7 + 0;";
        var first = await RunAsync(code);
        var second = await RunAsync(code);

        Assert.IsFalse(first.Metrics.Cached);
        Assert.IsTrue(second.Metrics.Cached);
        Assert.AreEqual(0, second.Metrics.CompileMs);
        Assert.AreEqual("42", ((ExecutionResult.Succeeded)second).Value.GetRawText());
    }

    [TestMethod]
    public async Task Nothing_passes_from_one_execution_to_the_next()
    {
        const string code = "return Memory.Next(); static class Memory { static int _count; public static int Next() => ++_count; }";

        Assert.AreEqual("1", await AnswerAsync(code));
        Assert.AreEqual("1", await AnswerAsync(code));
    }

    [TestMethod]
    public async Task Nothing_passes_by_a_type_that_is_private_to_its_file()
    {
        const string code = "return Memory.Next(); file static class Memory { static int _count; public static int Next() => ++_count; }";

        for (var time = 0; time < 4; time++)
        {
            Assert.AreEqual("1", await AnswerAsync(code));
        }
    }

    [TestMethod]
    public async Task Executions_of_one_snippet_may_run_at_once()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 32).Select(
            _ => AnswerAsync("var found = await Shop.FindAsync(\"p\", 5); return found.Things.Sum(t => t.Price);")));

        Assert.IsTrue(answers.All(answer => answer == "22.5"));
    }

    [TestMethod]
    public void Loaded_code_is_collected_once_its_sandbox_is_gone()
    {
        var contexts = RunInASandboxOfTheirOwn();
        var patience = Stopwatch.StartNew();
        while (contexts.Any(context => context.IsAlive) && patience.Elapsed < TimeSpan.FromMinutes(1))
        {
            UseTheSerializer();
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.AreEqual(0, contexts.Count(context => context.IsAlive));
    }

    /// <summary>The serializer forgets accessors a second after their last use, but only when it makes new ones.</summary>
    [SuppressMessage("Performance", "CA1869", Justification = "New options are the point: only they make new accessors.")]
    private static void UseTheSerializer()
        => JsonSerializer.Serialize(new { Now = 1 }, new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() });

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> RunInASandboxOfTheirOwn()
    {
        using var box = InProcess(Catalog(), new SandboxOptions { CachedSnippets = 4 });
        var contexts = new Dictionary<AssemblyLoadContext, WeakReference>();
        var before = AssemblyLoadContext.All.ToHashSet();
        for (var n = 0; n < 30; n++)
        {
            // What ran once is no longer loaded.
            Run(box, n);
            Run(box, n);
            foreach (var context in AssemblyLoadContext.All.Where(context => !before.Contains(context)))
            {
                contexts.TryAdd(context, new WeakReference(context));
            }
        }

        Assert.IsGreaterThanOrEqualTo(30, contexts.Count);
        return [.. contexts.Values];
    }

    private static void Run(Sandbox box, int n)
    {
        var request = new ExecutionRequest(
            $$"""
            var found = await Shop.FindAsync("x");
            var text = JsonSerializer.Serialize(new Row({{n}}, found.Things.Count));
            var back = JsonSerializer.Deserialize<Row>(text);
            var nodes = new System.Text.Json.Nodes.JsonArray();
            nodes.Add(back);
            nodes.Add(1);
            nodes[1].ReplaceWith(back);
            var web = JsonSerializer.Deserialize<Row>(JsonSerializer.SerializeToElement(back, JsonSerializerOptions.Web), JsonSerializerOptions.Web);
            var read = new[]
            {
                JsonSerializer.Deserialize<Row>(text.AsSpan()), JsonSerializer.Deserialize<Row>(Encoding.UTF8.GetBytes(text)),
                JsonSerializer.Deserialize<Row>(JsonSerializer.SerializeToDocument(back)), JsonSerializer.SerializeToNode(back).Deserialize<Row>(),
            };
            var (never, nothing, month) = (new TaskCompletionSource().Task, new TaskCompletionSource<Row>().Task, TimeSpan.FromDays(40));
            var late = new System.Threading.CancellationTokenSource();
            late.CancelAfter(month);
            Task[] waits =
            [
                Wait(never.WaitAsync(month)), Wait(nothing.WaitAsync(month)), Wait(never.WaitAsync(late.Token)), Wait(nothing.WaitAsync(late.Token)),
                Wait(never.WaitAsync(month, late.Token)), Wait(nothing.WaitAsync(month, new System.Threading.CancellationTokenSource(month).Token)),
            ];
            async Task Wait(Task task) => await task;
            return new { back, web, read, nodes, One = System.Text.Json.Nodes.JsonValue.Create(back), Match = Regex.Match(text, "[0-9]+").Value };
            record Row(int Number, int Count);
            """);
        var result = box.RunAsync(request).GetAwaiter().GetResult();
        Assert.IsInstanceOfType<ExecutionResult.Succeeded>(result, ExecutionResultJson.ToText(result));
    }
}
