using System.Globalization;
using RoslynMcp.Server.Tests.Support;

namespace RoslynMcp.Server.Tests;

[TestClass]
public sealed class RunTests : IDisposable
{
    private const string Pumps = """
        var pumps = await Search.SearchProductsAsync("hydraulic pump", limit: 50);
        var stock = await Inventory.CheckInventoryAsync(pumps.Products.Select(p => p.Sku).ToList());
        var inStock = stock.Items.Where(i => i.Quantity > 0).Select(i => i.Sku).ToHashSet();
        var cheap = pumps.Products.Where(p => inStock.Contains(p.Sku)).OrderBy(p => p.Price).Take(3);
        return cheap.Select(p => new { p.Sku, p.Name, p.Price });
        """;

    private readonly RoslynMcpCommand _command = new();

    public TestContext TestContext { get; set; } = null!;

    public void Dispose() => _command.Dispose();

    [TestMethod]
    public async Task The_three_cheapest_pumps_on_hand_are_one_JSON_object()
    {
        var run = await _command.RunAsync("run", "--json", _command.Write("pumps.csx", Pumps));

        Assert.AreEqual(0, run.ExitCode, run.Output);
        Assert.AreEqual("succeeded", (string?)run.Json["status"]);
        Assert.HasCount(3, run.Json["result"]!.AsArray());
        var prices = run.Json["result"]!.AsArray().Select(pump => (decimal)pump!["price"]!).ToList();
        CollectionAssert.AreEqual(prices.Order().ToList(), prices);
        Assert.AreEqual(
            "search.search_products inventory.check_inventory",
            string.Join(' ', run.Json["calls"]!.AsArray().Select(call => (string)call!["tool"]!)));
        Assert.AreEqual("process", (string?)run.Json["isolation"]);
        Assert.AreEqual("", run.Error);
    }

    [TestMethod]
    public async Task A_person_sees_answer_calls_and_times()
    {
        var run = await _command.RunAsync(Pumps, ["run"]);

        Assert.AreEqual(0, run.ExitCode);
        Assert.StartsWith("✓ succeeded\n\n[\n  {\n    \"sku\": ", run.Output);
        Assert.MatchesRegex("calls\n  search\\.search_products     line 1  +[0-9.]+ ms\n  inventory\\.check_inventory  line 2  +[0-9.]+ ms\n", run.Output);
        Assert.MatchesRegex("checked .* · compiled .* · ran .* · total .* allocated\n$", run.Output);
        Assert.DoesNotContain("\u001b", run.Output);
    }

    [TestMethod]
    [DataRow("return 1;", 0, "succeeded")]
    [DataRow("", 2, "rejected")]
    [DataRow("return System.IO.File.ReadAllText(\"a\");", 2, "rejected")]
    [DataRow("var x = ;", 2, "rejected")]
    [DataRow("return Warehouse.Count();", 2, "rejected")]
    [DataRow("var zero = 0; return 1 / zero;", 3, "faulted")]
    [DataRow("return await Search.SearchProductsAsync(\"pump\", limit: 0);", 3, "faulted")]
    [DataRow("while (true) { }", 4, "limitExceeded")]
    public async Task The_status_is_the_exit_code(string code, int exitCode, string status)
    {
        // Only what never ends has little time: on a busy machine the others would run out of it.
        string[] limits = status is "limitExceeded" ? ["--timeout", "500ms"] : [];
        var run = await _command.RunAsync(code, ["run", "--json", .. limits]);

        Assert.AreEqual(status, (string?)run.Json["status"], run.Output);
        Assert.AreEqual(exitCode, run.ExitCode);
    }

    [TestMethod]
    public async Task A_dash_is_standard_input()
        => Assert.AreEqual(42, (int)(await _command.RunAsync("return 6 * 7;", ["run", "-", "--json"])).Json["result"]!);

    [TestMethod]
    public async Task A_byte_order_mark_is_no_part_of_the_snippet()
        => Assert.AreEqual(42, (int)(await _command.RunAsync("run", "--json", _command.Write("a.csx", [0xEF, 0xBB, 0xBF, .. "return 42;"u8]))).Json["result"]!);

    [TestMethod]
    public async Task A_refusal_points_at_the_place_and_says_what_to_write()
    {
        var run = await _command.RunAsync("var a = 1;\nvar 商 = \"商\"; return System.IO.File.ReadAllText(商);", ["run"]);

        Assert.AreEqual(2, run.ExitCode);
        Assert.StartsWith(
            """
            ✗ rejected, nothing ran

            error RMCP051 (full)
              2 │ var 商 = "商"; return System.IO.File.ReadAllText(商);
                ╵                                      ^^^^^^^^^^^
              'System.IO.File.ReadAllText(string)' is not available to snippets.
              → There is no file access here. A tool can read or search data for you; build text with string or StringBuilder.

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [TestMethod]
    public async Task A_fault_shows_its_line()
    {
        var run = await _command.RunAsync("var zero = 0;\nreturn 1 / zero;", ["run"]);

        Assert.StartsWith("✗ faulted\n\n  2 │ return 1 / zero;\n  System.DivideByZeroException: ", run.Output);
    }

    [TestMethod]
    public async Task Control_characters_are_shown_and_not_obeyed()
    {
        var run = await _command.RunAsync("""Console.WriteLine("\u001b[31mred\u202e\u009b2J\r\n\a"); return "\u001b]0;title\u0007";""", ["run"]);

        Assert.AreEqual(0, run.ExitCode, run.Output);
        Assert.Contains("\\u001b]0;title\\u0007", run.Output);
        Assert.Contains("  \\u001b[31mred\\u202e\\u009b2J\n  \\u0007\n", run.Output);
        Assert.IsFalse(run.Output.Any(character => char.IsControl(character) && character != '\n'), run.Output);
    }

    [TestMethod]
    public async Task Ten_megabytes_of_text_are_a_limit_and_not_read()
    {
        var run = await _command.RunAsync("run", "--json", _command.Write("big.csx", new string(' ', 10_000_000)));

        Assert.AreEqual(4, run.ExitCode);
        Assert.AreEqual("size", (string?)run.Json["error"]!["code"]);
        Assert.AreEqual(10_000_000, (long)run.Json["error"]!["observed"]!);
        Assert.AreEqual(4, (await _command.RunAsync(new string(' ', 10_000_000), ["run"])).ExitCode);
    }

    [TestMethod]
    public async Task Limits_of_the_command_line_reach_the_snippet()
    {
        var run = await _command.RunAsync(
            "Console.Write(new string('x', 3000)); return 1;", ["run", "--json", "--output", "1KiB"]);
        Assert.IsTrue((bool)run.Json["outputTruncated"]!);
        Assert.AreEqual(1024, ((string)run.Json["output"]!).Count(character => character == 'x'));

        run = await _command.RunAsync("return new int[1_000_000].Length;", ["run", "--json", "--allocation", "1MiB"]);
        Assert.AreEqual("allocation 1048576", $"{run.Json["error"]!["code"]} {run.Json["error"]!["limit"]}");

        run = await _command.RunAsync("await Search.SearchProductsAsync(\"pump\"); return 1;", ["run", "--json", "--tool-calls", "0"]);
        Assert.AreEqual("toolCalls 0", $"{run.Json["error"]!["code"]} {run.Json["error"]!["limit"]}");
    }

    [TestMethod]
    public async Task A_snippet_runs_where_it_is_told_to_and_in_a_process_by_default()
    {
        Assert.AreEqual("process", (string?)(await _command.RunAsync("return 1;", ["run", "--json"])).Json["isolation"]);
        Assert.AreEqual("process", (string?)(await _command.RunAsync("return 1;", ["run", "--json", "--isolation", "process"])).Json["isolation"]);
        Assert.AreEqual("in-process", (string?)(await _command.RunAsync("return 1;", ["run", "--json", "--isolation", "in-process"])).Json["isolation"]);
    }

    [TestMethod]
    public async Task Check_prints_the_effects_and_runs_nothing()
    {
        var run = await _command.RunAsync(Pumps, ["check", "--json"]);

        Assert.AreEqual(0, run.ExitCode);
        Assert.HasCount(2, run.Json["effects"]!.AsArray());
        Assert.HasCount(0, run.Json["calls"]!.AsArray());
        Assert.Contains("can reach\n  inventory.check_inventory  read-only\n  search.search_products     read-only\n", (await _command.RunAsync(Pumps, ["check"])).Output);
    }

    [TestMethod]
    public async Task Approvals_may_stand_before_the_file()
    {
        var file = _command.Write("a.csx", "return 1;");

        Assert.AreEqual(0, (await _command.RunAsync("run", file, "--approve", "all")).ExitCode);
        Assert.AreEqual(0, (await _command.RunAsync("run", "--approve", "all", file)).ExitCode);
        Assert.AreEqual(0, (await _command.RunAsync("run", "--approve", "search.search_products", "--approve", "all", file)).ExitCode);
    }

    [TestMethod]
    public async Task A_catalogue_that_cannot_be_made_is_a_fault_with_its_reason_in_the_log()
    {
        _command.Environment["ROSLYN_MCP_CATALOGUE"] = Path.Combine(Seeded.CataloguePath, "no-folder", "catalogue.db");

        var run = await _command.RunAsync("return (await Search.SearchProductsAsync(\"pump\")).Total;", ["run", "--json"]);

        Assert.AreEqual(3, run.ExitCode);
        Assert.AreEqual("tool", (string?)run.Json["error"]!["code"]);
        Assert.StartsWith("roslyn-mcp: search.search_products failed: The catalogue ", run.Error);
        Assert.Contains("ROSLYN_MCP_CATALOGUE", run.Error);
    }

    [TestMethod]
    [OSCondition(OperatingSystems.Linux)]
    public async Task An_interrupt_ends_it_at_once()
    {
        Signals.RequireInterrupts();
        using var process = _command.Start("run", "--json", "--timeout", "10m", _command.Write("endless.csx", "Console.Write(1); while (true) { }"));
        while (BusiestWorker(process.Id) < TimeSpan.FromSeconds(2))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.CancellationToken);
        }

        // A terminal interrupts its whole process group.
        using var kill = System.Diagnostics.Process.Start("kill", ["-INT", .. Workers(process.Id).Append(process.Id).Select(id => $"{id}")]);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.CancellationToken);
        await process.WaitForExitAsync(TestContext.CancellationToken);

        Assert.AreEqual(130, process.ExitCode);
        Assert.Contains("\"status\":\"cancelled\"", output);
    }

    private static TimeSpan BusiestWorker(int parent)
    {
        var times = Workers(parent).Select(id => File.ReadAllText($"/proc/{id}/stat").Split(' '));
        var ticks = times.Select(stat => long.Parse(stat[13], CultureInfo.InvariantCulture)).DefaultIfEmpty().Max();
        return TimeSpan.FromSeconds(ticks / 100.0);
    }

    private static IEnumerable<int> Workers(int parent)
        => Directory.EnumerateDirectories($"/proc/{parent}/task")
            .SelectMany(task => File.ReadAllText(Path.Combine(task, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(id => int.Parse(id, CultureInfo.InvariantCulture));
}
