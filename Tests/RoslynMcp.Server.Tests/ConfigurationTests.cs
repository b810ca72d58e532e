using RoslynMcp.Server.Tests.Support;

namespace RoslynMcp.Server.Tests;

[TestClass]
public sealed class ConfigurationTests : IDisposable
{
    private readonly RoslynMcpCommand _command = new();

    public void Dispose() => _command.Dispose();

    [TestMethod]
    [DataRow("{ \"limts\": {} }", "'limts' is not a known key; did you mean 'limits'?")]
    [DataRow("{ \"limits\": { \"colour\": 1 } }", "'limits.colour' is not a known key; the keys are timeout, memory, allocation, output, toolCalls")]
    [DataRow("{ \"limits\": { \"timeout\": \"5x\" } }", "limits.timeout: '5x' is not a duration between 1ms and 24h; write for example 30s, 2m or 500ms")]
    [DataRow("{ \"limits\": { \"timeout\": 5 } }", "limits.timeout must be a text in quotes")]
    [DataRow("{ \"limits\": [] }", "limits must be an object { … }")]
    [DataRow("{ \"tools\": { \"commerce\": \"yes\" } }", "tools.commerce must be true or false")]
    [DataRow("{ \"tools\": { \"include\": \"a\" } }", "tools.include must be a list [ … ]")]
    [DataRow("{ \"tools\": { \"include\": [1] } }", "tools.include[0] must be a text in quotes")]
    [DataRow("{ \"tenants\": { \"acme\": { \"rate\": { \"executionsPerMinute\": 0 } } } }", "tenants.acme.rate.executionsPerMinute: '0' is not a whole number of at least 1; write for example 100")]
    [DataRow("{ \"mcpServers\": { \"m\": {} } }", "mcpServers.m must be either { \"command\": …, \"args\": […] } or { \"url\": … }")]
    [DataRow("{ \"mcpServers\": { \"m\": { \"url\": \"ftp://x\" } } }", "mcpServers.m.url must be an http:// or https:// URL")]
    [DataRow("{ \"mcpServers\": { \"m\": { \"command\": \"x\", \"headers\": {} } } }", "mcpServers.m.headers does not go with 'command'; take one of them out")]
    [DataRow("{ \"mcpServers\": { \"m\": { \"url\": \"http://x/\", \"headers\": { \"A\": \"${ROSLYN_MCP_NOT_SET}\" } } } }",
        "mcpServers.m.headers.A: the environment variable ROSLYN_MCP_NOT_SET is not set; set it, or take ${ROSLYN_MCP_NOT_SET} out")]
    [DataRow("{ \"logs\": { \"format\": \"xml\" } }", "logs.format must be \"text\" or \"json\"")]
    public async Task A_wrong_key_or_value_is_named_by_its_path(string json, string problem)
    {
        _command.Write("roslyn-mcp.json", json);

        (await _command.RunAsync("return 1;", ["run"])).IsUsageError($"roslyn-mcp.json: {problem}");
    }

    [TestMethod]
    public async Task Malformed_JSON_is_named_with_its_line()
    {
        _command.Write("mine.json", "{\n  \"limits\" }");

        var run = await _command.RunAsync("return 1;", ["run", "--config", "mine.json"]);

        Assert.AreEqual(64, run.ExitCode);
        Assert.StartsWith("roslyn-mcp: mine.json: line 2 is not JSON: ", run.Error);
    }

    [TestMethod]
    public async Task Comments_and_trailing_commas_are_fine_and_the_command_line_has_the_last_word()
    {
        _command.Write("roslyn-mcp.json", "{ // mine\n \"limits\": { \"timeout\": \"200ms\", \"toolCalls\": 3, }, }");

        Assert.AreEqual(200, (int)(await _command.RunAsync("while (true) { }", ["run", "--json"])).Json["error"]!["limit"]!);
        Assert.AreEqual(300, (int)(await _command.RunAsync("while (true) { }", ["run", "--json", "--timeout", "300ms"])).Json["error"]!["limit"]!);
    }

    [TestMethod]
    public async Task Patterns_choose_the_tools()
    {
        _command.Write("roslyn-mcp.json", """{ "tools": { "include": ["search.*", "inventory.*"], "exclude": ["*.check_*"] } }""");

        var run = await _command.RunAsync("tools", "--json");

        Assert.AreEqual("search.search_by_category search.search_products", string.Join(' ', run.Json["tools"]!.AsArray().Select(tool => (string)tool!["id"]!)));
        Assert.AreEqual(2, (await _command.RunAsync("return await Inventory.CheckInventoryAsync([\"A\"]);", ["run"])).ExitCode);
    }

    [TestMethod]
    public async Task The_built_in_tools_can_be_switched_off()
    {
        _command.Write("roslyn-mcp.json", """{ "tools": { "commerce": false } }""");

        Assert.AreEqual("There are no tools.\n", (await _command.RunAsync("tools")).Output);
        Assert.AreEqual(0, (await _command.RunAsync("return 1;", ["run"])).ExitCode);
    }

    [TestMethod]
    public async Task What_is_not_there_is_said_by_name_and_the_rest_works()
    {
        _command.Environment["MY_TOKEN"] = "secret";
        _command.Write("roslyn-mcp.json", """
            {
              "mcpServers": {
                "memory": { "command": "no-such-program", "args": ["-y", "x"], "env": {}, "cwd": "." },
                "remote": { "url": "http://127.0.0.1:9/mcp", "headers": { "Authorization": "Bearer ${MY_TOKEN}" } }
              },
              "tenants": { "acme": { "platform": "woocommerce", "rate": { "executionsPerMinute": 60 } } }
            }
            """);

        var run = await _command.RunAsync("return 1;", ["run", "--json", "--tenant", "acme"]);

        Assert.AreEqual(0, run.ExitCode);
        Assert.AreEqual(1, (int)run.Json["result"]!);
        Assert.AreEqual(
            "roslyn-mcp: roslyn-mcp.json: tenants.acme.shop is missing, so no shop is connected; the catalogue answers\n"
            + "roslyn-mcp: memory: not mounted: its command, or the folder to start it in, is not there\n"
            + "roslyn-mcp: remote: not mounted: it cannot be reached; check its url\n",
            run.Error);
    }

    [TestMethod]
    public async Task A_tenant_that_is_not_configured_is_refused()
    {
        _command.Write("roslyn-mcp.json", """{ "tenants": { "acme": {} } }""");

        (await _command.RunAsync("return 1;", ["run", "--tenant", "acm"]))
            .IsUsageError("--tenant: 'acm' is not a tenant of roslyn-mcp.json (did you mean acme?)");
        Assert.AreEqual(0, (await _command.RunAsync("return 1;", ["run"])).ExitCode);
    }
}
