using System.Diagnostics;
using RoslynMcp.Server.Tests.Support;

namespace RoslynMcp.Server.Tests;

[TestClass]
public sealed class BatchTests : IDisposable
{
    private readonly RoslynMcpCommand _command = new();

    public TestContext TestContext { get; set; } = null!;

    public void Dispose() => _command.Dispose();

    [TestMethod]
    public async Task Every_line_is_answered_the_bad_ones_too()
    {
        string[] lines =
        [
            """{"id":"a","code":"return 1;"}""",
            "nonsense",
            "",
            """{"id":"b"}""",
            """{"code":"while (true) { }","timeout":"200ms"}""",
            """{"id":"c","code":"return 1;","cod":1}""",
            """{"id":"d","code":"return 1;","timeout":"soon"}""",
            """{"id":"e","code":"return new int[1_000_000].Length;","allocation":"1MiB","memory":"256MiB","tenant":"demo"}""",
            """{"id":"f","code":"\ud800"}""",
            """["return 1;"]""",
            """{"id":"g","code":"return System.IO.File.ReadAllText(\"a\");"}""",
        ];

        var run = await _command.RunAsync(string.Join('\n', lines), ["batch", "--concurrency", "1"]);

        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual(
            """
            a succeeded
            2 rejected The line is not a JSON object.
            3 rejected The line is not a JSON object.
            4 rejected The line has no 'code'.
            5 limitExceeded
            6 rejected The line: 'cod' is not a known key; did you mean 'code'?.
            7 rejected Timeout: 'soon' is not a duration between 1ms and 24h; write for example 30s, 2m or 500ms.
            e limitExceeded
            9 rejected The line has half of a surrogate pair.
            10 rejected The line must be an object { … }.
            g rejected 'System.IO.File.ReadAllText(string)' is not available to snippets.
            """.ReplaceLineEndings("\n"),
            string.Join('\n', run.Lines.Select(line => $"{line["id"]} {line["status"]} {line["diagnostics"]!.AsArray().FirstOrDefault()?["message"]}".TrimEnd())));
    }

    [TestMethod]
    public async Task Answers_come_in_the_order_of_completion()
    {
        var run = await _command.RunAsync(
            """
            {"id":"slow","code":"await Task.Delay(-1);","timeout":"15s"}
            {"id":"fast","code":"return 1;"}
            """,
            ["batch", "--concurrency", "2"]);

        Assert.AreEqual("fast slow", string.Join(' ', run.Lines.Select(line => (string)line["id"]!)));
    }

    [TestMethod]
    public async Task An_answer_comes_before_the_next_question_is_asked()
    {
        using var process = _command.Start("batch");
        foreach (var id in (string[])["a", "b"])
        {
            await process.StandardInput.WriteLineAsync($$"""{"id":"{{id}}","code":"return 1;"}""");
            await process.StandardInput.FlushAsync(TestContext.CancellationToken);
            Assert.Contains($"\"id\":\"{id}\"", (await process.StandardOutput.ReadLineAsync(TestContext.CancellationToken))!);
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.CancellationToken);
        Assert.AreEqual(0, process.ExitCode);
    }

    [TestMethod]
    public async Task A_line_of_ten_megabytes_is_refused_and_the_batch_goes_on()
    {
        var run = await _command.RunAsync($"{{\"code\":\"{new string('a', 10_000_000)}\"}}\n{{\"id\":\"b\",\"code\":\"return 2;\"}}\n", ["batch"]);

        Assert.AreEqual(0, run.ExitCode);
        Assert.AreEqual("1 rejected, b succeeded", string.Join(", ", run.Lines.OrderBy(line => (string)line["id"]!).Select(line => $"{line["id"]} {line["status"]}")));
    }

    [TestMethod]
    public async Task A_reader_that_goes_away_ends_the_batch()
    {
        using var process = _command.Start("batch");
        process.StandardOutput.Close();
        var asked = Stopwatch.StartNew();
        try
        {
            while (!process.HasExited && asked.Elapsed < TimeSpan.FromMinutes(1))
            {
                await process.StandardInput.WriteLineAsync("""{"code":"return 1;"}""");
                await process.StandardInput.FlushAsync(TestContext.CancellationToken);
            }
        }
        catch (IOException)
        {
            // It has closed its input, which is what it should do.
        }

        await process.WaitForExitAsync(TestContext.CancellationToken);
        Assert.AreEqual(0, process.ExitCode);
        Assert.AreEqual("", await process.StandardError.ReadToEndAsync(TestContext.CancellationToken));
    }

    [TestMethod]
    [DataRow("process")]
    [DataRow("in-process")]
    public async Task Every_line_runs_where_it_is_told_to(string isolation)
    {
        var run = await _command.RunAsync("""{"code":"return 1;"}""", ["batch", "--isolation", isolation]);

        Assert.AreEqual(0, run.ExitCode);
        Assert.AreEqual(isolation, (string?)run.Json["isolation"]);
    }

    [TestMethod]
    public async Task Nothing_in_is_nothing_out()
    {
        var run = await _command.RunAsync("batch");

        Assert.AreEqual("0 ", $"{run.ExitCode} {run.Output}{run.Error}");
    }
}
