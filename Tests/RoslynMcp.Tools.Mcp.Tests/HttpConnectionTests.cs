using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using RoslynMcp.Tools.Mcp.Tests.Support;
using RoslynMcp.Tools.Mcp.Tests.Support.Http;

namespace RoslynMcp.Tools.Mcp.Tests;

/// <summary>Servers behind HTTP that refuse us, answer with something else, hang, flood, restart or forget us.</summary>
[TestClass]
public sealed class HttpConnectionTests
{
    private const string Failure = """
        try { return (await Up.EchoAsync("ok")).Text; }
        catch (ToolException failure) { return failure.Message; }
        """;

    private static readonly UpstreamOptions Quick = new()
    {
        FirstRetry = TimeSpan.FromMilliseconds(1),
        LongestRetry = TimeSpan.FromMilliseconds(50),
        LargestMessage = 1 << 16,
    };

    [TestMethod]
    [DataRow(401, "it refuses us; check its headers")]
    [DataRow(403, "it refuses us; check its headers")]
    [DataRow(302, "it answers with HTTP status 302")]
    [DataRow(404, "it answers with HTTP status 404")]
    [DataRow(500, "it answers with HTTP status 500")]
    public async Task A_status_says_why_a_server_is_not_connected(int status, string problem)
    {
        await using var upstream = await HttpUpstream.StartAsync();
        upstream.Instead = context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = "http://127.0.0.1:9/elsewhere";
            return Task.FromResult(true);
        };
        await using var servers = await UpstreamServers.MountAsync([upstream.Server]);

        Assert.AreEqual(problem, servers.Status[0].Problem);
    }

    [TestMethod]
    public async Task A_page_is_no_answer()
    {
        await using var upstream = await HttpUpstream.StartAsync();
        upstream.Instead = context => AnswerAsync(context, "text/html", "<html><body>Sign in</body></html>");
        await using var servers = await UpstreamServers.MountAsync([upstream.Server]);

        Assert.AreEqual("it answers with text/html, which is not MCP; check its url", servers.Status[0].Problem);
    }

    [TestMethod]
    public async Task A_server_that_does_not_answer_is_given_up_after_its_time()
    {
        await using var upstream = await HttpUpstream.StartAsync();
        upstream.Instead = async context =>
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return true;
        };
        await using var servers = await UpstreamServers.MountAsync([upstream.Server with { StartTimeout = TimeSpan.FromMilliseconds(300) }]);

        Assert.AreEqual("it did not start within 0.3 s", servers.Status[0].Problem);
    }

    [TestMethod]
    [DataRow("application/json")]
    [DataRow("text/event-stream")]
    public async Task A_server_that_floods_is_cut_off(string type)
    {
        await using var upstream = await HttpUpstream.StartAsync();
        upstream.Instead = async context =>
        {
            context.Response.ContentType = type;
            var chunk = new byte[1 << 15];
            Array.Fill(chunk, (byte)' ');
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(chunk, context.RequestAborted);
            }

            return true;
        };
        await using var servers = await UpstreamServers.MountAsync([upstream.Server], Quick);

        StringAssert.Contains(servers.Status[0].Problem, "it sent a message of more than 65536 bytes");
    }

    [TestMethod]
    public async Task Every_request_has_the_headers_that_were_configured()
    {
        await using var upstream = await HttpUpstream.StartAsync();
        upstream.Instead = context =>
        {
            var isRight = context.Request.Headers.Authorization == "Bearer right";
            context.Response.StatusCode = isRight ? StatusCodes.Status200OK : StatusCodes.Status401Unauthorized;
            return Task.FromResult(!isRight);
        };
        var headers = ImmutableDictionary<string, string>.Empty;
        await using var right = await UpstreamServers.MountAsync([upstream.Server with { Headers = headers.Add("Authorization", "Bearer right") }]);
        await using var wrong = await UpstreamServers.MountAsync([upstream.Server with { Headers = headers.Add("Authorization", "Bearer wrong") }]);

        Assert.AreEqual("ok", await right.ReturnsAsync(Failure));
        Assert.AreEqual("it refuses us; check its headers", wrong.Status[0].Problem);
    }

    [TestMethod]
    public async Task A_token_that_is_withdrawn_fails_calls_and_not_the_connection()
    {
        await using var upstream = await HttpUpstream.StartAsync();
        await using var servers = await UpstreamServers.MountAsync([upstream.Server], Quick);
        using var sandbox = Upstream.Sandbox(servers);
        upstream.Instead = context =>
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.FromResult(true);
        };

        Assert.AreEqual("up.echo: the server up did not take the call: it refuses us; check its headers.", await sandbox.ReturnsAsync(Failure));
        upstream.Instead = _ => Task.FromResult(false);
        Assert.AreEqual("ok", await sandbox.ReturnsAsync(Failure));
        Assert.AreEqual(1, upstream.Sessions);
    }

    [TestMethod]
    public async Task A_server_that_forgot_the_session_fails_that_call_and_is_connected_again()
    {
        await using var upstream = await HttpUpstream.StartAsync();
        await using var servers = await UpstreamServers.MountAsync([upstream.Server], Quick);
        using var sandbox = Upstream.Sandbox(servers);

        await upstream.ForgetAsync();

        await Upstream.UntilAsync(async () => await sandbox.ReturnsAsync(Failure) == "ok");
        Assert.IsTrue(servers.Status[0].IsConnected);
    }

    [TestMethod]
    public async Task A_server_that_restarts_is_connected_again_and_calls_say_so_meanwhile()
    {
        var upstream = await HttpUpstream.StartAsync();
        await using var servers = await UpstreamServers.MountAsync([upstream.Server], Quick);
        using var sandbox = Upstream.Sandbox(servers);
        var port = upstream.Url.Port;
        Assert.AreEqual("ok", await sandbox.ReturnsAsync(Failure));

        await upstream.DisposeAsync();
        StringAssert.Contains(await sandbox.ReturnsAsync(Failure), "up.echo: the server up ");
        await Upstream.UntilAsync(async () => (await sandbox.ReturnsAsync(Failure)).Contains("is not connected (it cannot be reached; check its url)", StringComparison.Ordinal));

        await using var again = await HttpUpstream.StartAsync(port);
        await Upstream.UntilAsync(async () => await sandbox.ReturnsAsync(Failure) == "ok");
        Assert.IsTrue(servers.Status[0].IsConnected);
    }

    private static async Task<bool> AnswerAsync(HttpContext context, string type, string body)
    {
        context.Response.ContentType = type;
        await context.Response.WriteAsync(body);
        return true;
    }
}
