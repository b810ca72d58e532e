using RoslynMcp.Server.Tests.Support;

namespace RoslynMcp.Server.Tests;

/// <summary>What becomes of workers when their host is in trouble, and of the host when its machine is.</summary>
[TestClass]
[OSCondition(OperatingSystems.Linux)]
[DoNotParallelize]
public sealed class HostFaultTests : IDisposable
{
    private readonly RoslynMcpCommand _command = new();

    public void Dispose() => _command.Dispose();

    [TestMethod]
    public async Task A_host_that_is_killed_leaves_no_worker_behind()
    {
        using var host = _command.Start("batch");
        await host.StandardInput.WriteLineAsync("""{"id":"a","code":"return 1;"}""");
        await host.StandardInput.WriteLineAsync("""{"id":"b","code":"while (true) { }"}""");
        await host.StandardInput.FlushAsync();
        StringAssert.Contains(await host.StandardOutput.ReadLineAsync(), "succeeded");
        Assert.IsTrue(await Children.ComesTrueAsync(() => Children.WorkersOf(host.Id).Count > 1));

        host.Kill();

        Assert.IsTrue(await Children.ComesTrueAsync(() => Children.WorkersOf(host.Id).Count == 0), "Workers outlive their host.");
    }

    [TestMethod]
    [DataRow("", DisplayName = "A killed host leaves no server behind that ignores the end of its input")]
    [DataRow("; :", DisplayName = "A killed host leaves nothing behind that a server's script started")]
    public async Task A_host_that_is_killed_leaves_no_server_behind(string afterwards)
    {
        var name = $"survivor-{Guid.NewGuid():N}";
        var program = RoslynMcpCommand.Executable("RoslynMcp.HostileUpstream", "RoslynMcp.HostileUpstream");
        _command.Write("roslyn-mcp.json", $$"""
            { "mcpServers": { "up": { "command": "/bin/sh", "args": ["-c", "{{program}} stubborn {{name}}{{afterwards}}"] } }, "tools": { "commerce": false } }
            """);
        using var host = _command.Start("batch");
        await host.StandardInput.WriteLineAsync("""{"id":"a","code":"return (await Up.EchoAsync(\"here\")).Text;"}""");
        await host.StandardInput.FlushAsync();
        StringAssert.Contains(await host.StandardOutput.ReadLineAsync(), "here");
        Assert.IsNotEmpty(Children.With(name));

        host.Kill();

        Assert.IsTrue(await Children.ComesTrueAsync(() => Children.With(name).Count == 0), "Servers outlive their host.");
    }

    [TestMethod]
    [DataRow("ulimit -n 150", DisplayName = "few file handles")]
    [DataRow("export TMPDIR=/proc/1", DisplayName = "a temporary folder that can't be written")]
    public async Task A_host_that_lacks_something_answers_every_line_and_ends(string lacking)
    {
        var lines = Enumerable.Range(0, 12).Select(n => $$"""{"id":"{{n}}","code":"return {{n}};"}""");
        using var host = _command.StartAfter(lacking, "batch", "--concurrency", "6");
        await host.StandardInput.WriteAsync(string.Join('\n', lines));
        host.StandardInput.Close();
        var (output, error) = (host.StandardOutput.ReadToEndAsync(), host.StandardError.ReadToEndAsync());
        await host.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        var answers = (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.HasCount(12, answers, await error);
        Assert.IsTrue(answers.All(answer => answer.Contains("\"succeeded\"", StringComparison.Ordinal)
            || answer.Contains("\"unavailable\"", StringComparison.Ordinal)), await output);
        Assert.IsTrue(await Children.ComesTrueAsync(() => Children.WorkersOf(host.Id).Count == 0), "Workers outlive their host.");
    }

    [TestMethod]
    [DataRow("return 40 + 2;", 0, "42", DisplayName = "a snippet that needs no file")]
    [DataRow("return (await Search.SearchProductsAsync(\"pump\")).Total;", 3, "disk", DisplayName = "a tool whose store cannot be made")]
    public async Task On_a_full_disk_snippets_run_and_what_needs_room_says_so(string code, int exitCode, string said)
    {
        const string FillAndRun = """
            mount -t tmpfs -o size=4k none "$PWD" && cd "$PWD" && head -c 8192 /dev/zero >fill 2>/dev/null
            echo filled >&2
            TMPDIR=$PWD HOME=$PWD XDG_DATA_HOME=$PWD ROSLYN_MCP_CATALOGUE=$PWD/catalogue.db exec "$0" "$@"
            """;
        using var host = _command.Start(
            "/bin/sh", ["-c", "exec unshare --user --map-root-user --mount /bin/sh -c \"$@\"", "sh", FillAndRun, RoslynMcpCommand.Executable(), "run", "-"]);
        var (output, error) = (host.StandardOutput.ReadToEndAsync(), host.StandardError.ReadToEndAsync());
        await SayAsync(host, code);
        await host.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        if (!(await error).Contains("filled", StringComparison.Ordinal))
        {
            Assert.Inconclusive($"No disk of its own can be mounted here: {await error}");
        }

        Assert.AreEqual(exitCode, host.ExitCode, await output + await error);
        Assert.Contains(said, await output + await error);
    }

    [TestMethod]
    [DataRow("run", "-")]
    [DataRow("run", "-", "--json")]
    [DataRow("batch")]
    [DataRow("tools")]
    public async Task Output_that_finds_no_room_is_an_error_and_not_half_an_answer(params string[] arguments)
    {
        using var host = _command.StartAfter("exec >/dev/full", arguments);
        var error = host.StandardError.ReadToEndAsync();
        await SayAsync(host, arguments[0] == "batch" ? """{"code":"return 1;"}""" : "return 1;");
        await host.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));

        Assert.AreEqual(74, host.ExitCode, await error);
        Assert.Contains("standard output cannot be written", await error);
    }

    private static async Task SayAsync(System.Diagnostics.Process host, string text)
    {
        try
        {
            await host.StandardInput.WriteAsync(text);
            host.StandardInput.Close();
        }
        catch (IOException)
        {
            // It does not read what it does not need.
        }
    }
}
