using System.Net;
using System.Text;
using RoslynMcp.Server.Tests.Support;

namespace RoslynMcp.Server.Tests.Serving;

/// <summary>Who is let in over HTTP, and what is bounded there.</summary>
[TestClass]
public sealed class HttpTests
{
    private const string Initialize = """
        {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
        """;

    [TestMethod]
    public async Task Only_requests_of_this_machine_with_the_token_and_of_a_bounded_size_are_answered()
    {
        using var command = new RoslynMcpCommand();
        command.Write("roslyn-mcp.json", "{ \"tools\": { \"commerce\": false } }");
        command.Environment["MY_TOKEN"] = "right";
        var (process, url) = await HttpServe.StartAsync(command, "--token-variable", "MY_TOKEN");
        // A body that is not wanted is refused before it is sent, or the refusal may be lost behind a connection that closes.
        using var http = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) });
        try
        {
            Assert.AreEqual((HttpStatusCode.OK, "text/event-stream"), await PostAsync(Initialize));
            Assert.AreEqual((HttpStatusCode.OK, "text/event-stream"), await PostAsync(Initialize, request => request.Headers.Add("Origin", "http://localhost:5173")));
            Assert.AreEqual(HttpStatusCode.Forbidden, (await PostAsync(Initialize, request => request.Headers.Host = "evil.example")).Status);
            Assert.AreEqual(HttpStatusCode.Forbidden, (await PostAsync(Initialize, request => request.Headers.Add("Origin", "http://evil.example"))).Status);
            Assert.AreEqual(HttpStatusCode.Forbidden, (await PostAsync(Initialize, request => request.Headers.Add("Origin", "null"))).Status);
            Assert.AreEqual(HttpStatusCode.Forbidden, (await PostAsync(Initialize, request => request.Headers.Add("Origin", ["http://localhost", "http://evil.example"]))).Status);
            Assert.AreEqual(HttpStatusCode.Unauthorized, (await PostAsync(Initialize, request => request.Headers.Authorization = new("Bearer", "wrong"))).Status);
            Assert.AreEqual(HttpStatusCode.Unauthorized, (await PostAsync(Initialize, request => request.Headers.Authorization = null)).Status);
            Assert.AreEqual(HttpStatusCode.RequestEntityTooLarge, (await PostAsync(new string(' ', 5 << 20), request => request.Headers.ExpectContinue = true)).Status);
            Assert.AreEqual(HttpStatusCode.BadRequest, (await PostAsync("{")).Status);
            Assert.AreEqual(HttpStatusCode.BadRequest, (await PostAsync(Initialize.Replace("2025-11-25", "\\ud800", StringComparison.Ordinal))).Status);
            Assert.AreEqual(HttpStatusCode.BadRequest, (await PostAsync("""{"jsonrpc":"2.0","id":1,"method":"tools/list"}""")).Status);
            Assert.AreEqual(HttpStatusCode.BadRequest, (await PostAsync("""{"jsonrpc":"2.0","id":1,"method":"tools/list"}""", request => request.Headers.Add("MCP-Protocol-Version", "9999-01-01"))).Status);
            Assert.AreEqual(HttpStatusCode.BadRequest, (await PostAsync("", request => (request.Method, _) = (HttpMethod.Delete, request.Headers.TryAddWithoutValidation("MCP-Protocol-Version", "1")))).Status);
            Assert.AreEqual(HttpStatusCode.NotFound, (await PostAsync(Initialize, request => request.Headers.Add("Mcp-Session-Id", "guessed"))).Status);
            Assert.AreEqual(HttpStatusCode.NotAcceptable, (await PostAsync(Initialize, request => request.Headers.Accept.Clear())).Status);
            Assert.AreEqual(HttpStatusCode.UnsupportedMediaType, (await PostAsync(Initialize, request => request.Content!.Headers.ContentType = new("text/plain"))).Status);
            Assert.AreEqual(HttpStatusCode.NotFound, (await PostAsync(Initialize, request => request.RequestUri = new Uri(url, "/other"))).Status);
            Assert.AreEqual(HttpStatusCode.MethodNotAllowed, (await PostAsync(Initialize, request => request.Method = HttpMethod.Put)).Status);
        }
        finally
        {
            process.Kill();
            process.Dispose();
        }

        async Task<(HttpStatusCode Status, string? Type)> PostAsync(string body, Action<HttpRequestMessage>? change = null)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            request.Headers.Accept.ParseAdd("application/json, text/event-stream");
            request.Headers.Authorization = new("Bearer", "right");
            change?.Invoke(request);
            using var response = await http.SendAsync(request);
            return (response.StatusCode, response.Content.Headers.ContentType?.MediaType);
        }
    }

    [TestMethod]
    [DataRow("http://0.0.0.0:3333", "--http: 0.0.0.0 can be reached from other machines; name a token's environment variable with --token-variable, or listen on 127.0.0.1")]
    [DataRow("https://127.0.0.1:3333", "--http: 'https://127.0.0.1:3333' is not an address to listen on; write for example http://127.0.0.1:3333 (https is the business of a proxy in front)")]
    [DataRow("3333", "--http: '3333' is not an address to listen on; write for example http://127.0.0.1:3333 (https is the business of a proxy in front)")]
    public async Task An_address_that_cannot_be_served_is_refused(string address, string problem)
    {
        using var command = new RoslynMcpCommand();

        (await command.RunAsync("serve", "--http", address)).IsUsageError(problem);
    }

    [TestMethod]
    public async Task Asked_to_end_it_ends_with_its_workers_and_servers()
    {
        using var command = new RoslynMcpCommand();
        command.Write("roslyn-mcp.json", Upstream.Configuration());
        var (process, _) = await HttpServe.StartAsync(command);
        var host = process.Id;
        Assert.IsTrue(await Children.ComesTrueAsync(() => Children.WorkersOf(host).Count > 0));

        using var kill = System.Diagnostics.Process.Start("kill", ["-TERM", $"{host}"]);
        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token);

        Assert.AreEqual(0, process.ExitCode);
        Assert.IsTrue(await Children.ComesTrueAsync(() => Children.WorkersOf(host).Count == 0));
        process.Dispose();
    }
}
