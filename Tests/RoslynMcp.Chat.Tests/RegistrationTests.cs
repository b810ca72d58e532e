using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenTelemetry.Exporter;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tests.ChatEndpoint;

namespace RoslynMcp.Chat.Tests;

[TestClass]
public sealed class RegistrationTests : ChatTest
{
    [TestMethod]
    [DataRow("true", true)]
    [DataRow("True", false)]
    [DataRow("1", false)]
    [DataRow(null, false)]
    public void A_flag_is_on_only_for_exactly_true(string? value, bool on)
    {
        var options = Services(("MCP_EXECUTION_ENABLED", value), ("RoslynMcp:Chat:ExecutionEnabled", "True")).GetRequiredService<IOptions<ChatHostOptions>>().Value;
        Assert.AreEqual(on, options.ExecutionEnabled);
        Assert.IsFalse(options.ProgressiveDisclosure);
    }

    [TestMethod]
    public void An_option_out_of_range_is_refused_at_start()
    {
        var refused = Assert.ThrowsExactly<OptionsValidationException>(
            () => Services(("RoslynMcp:Chat:RolloutPercent", "101")).GetRequiredService<IStartupValidator>().Validate());
        Assert.Contains("The field RolloutPercent must be between 0 and 100.", refused.Message);
    }

    [TestMethod]
    [DataRow("OtlpEndpoint", "localhost:4317")]
    [DataRow("OtlpProtocol", "7")]
    [DataRow("RoundTimeout", "-00:00:05")]
    public void An_option_that_could_not_be_used_is_refused_at_start(string name, string value)
    {
        var refused = Assert.ThrowsExactly<OptionsValidationException>(
            () => Services(($"RoslynMcp:Chat:{name}", value)).GetRequiredService<IStartupValidator>().Validate());
        Assert.Contains($"The field {name} ", refused.Message);
    }

    [TestMethod]
    [DataRow("101")]
    [DataRow("many")]
    public async Task A_reload_with_invalid_values_keeps_the_last_valid_ones_and_ends_code_mode(string percent)
    {
        using var endpoint = new Endpoint((_, _) => new Reply.Says("Hello."));
        var configuration = Configuration(("MCP_EXECUTION_ENABLED", "true"));
        var host = Services(configuration, endpoint).GetRequiredService<ChatHost>();
        Assert.AreEqual(ChatMode.CodeByTool, (await host.SendAsync(Talk(), "Hello")).Mode);
        configuration["RoslynMcp:Chat:RolloutPercent"] = percent;
        Assert.Throws<Exception>(configuration.Reload, "Who reloads by hand hears of it; a watched file has nobody who could.");
        var reply = await host.SendAsync(Talk(), "Hello");
        Assert.AreEqual("Hello.", reply.Text);
        Assert.AreEqual(ChatMode.Traditional, reply.Mode);

        configuration["RoslynMcp:Chat:RolloutPercent"] = "100";
        configuration.Reload();
        Assert.AreEqual(ChatMode.CodeByTool, (await host.SendAsync(Talk(), "Hello")).Mode);
    }

    [TestMethod]
    public async Task A_reload_is_the_kill_switch()
    {
        using var endpoint = new Endpoint((_, _) => new Reply.Says("Hello."));
        var configuration = Configuration(("MCP_EXECUTION_ENABLED", "true"));
        var host = Services(configuration, endpoint).GetRequiredService<ChatHost>();
        Assert.AreEqual(ChatMode.CodeByTool, (await host.SendAsync(Talk(), "Hello")).Mode);
        configuration["MCP_EXECUTION_ENABLED"] = "false";
        configuration.Reload();
        Assert.AreEqual(ChatMode.Traditional, (await host.SendAsync(Talk(), "Hello")).Mode);
    }

    [TestMethod]
    [DataRow(OtlpExportProtocol.HttpProtobuf, "/otlp/v1/traces", "/otlp/v1/metrics")]
    [DataRow(OtlpExportProtocol.Grpc, "/opentelemetry.proto.collector.trace.v1.TraceService/Export", "/opentelemetry.proto.collector.metrics.v1.MetricsService/Export")]
    public async Task Spans_and_metrics_reach_a_collector_and_nothing_that_was_said_does(OtlpExportProtocol protocol, string tracesPath, string metricsPath)
    {
        await using var collector = await Collector.StartAsync(protocol);
        using var endpoint = new Endpoint(Reply.Runs("return (await Shop.SearchProductsAsync(\"desk\")).Products.Count;"), new Reply.Says("Two lamps."));
        var services = Services(
            Configuration(
                ("MCP_EXECUTION_ENABLED", "true"),
                ("RoslynMcp:Chat:OtlpEndpoint", new Uri(collector.Address, protocol is OtlpExportProtocol.Grpc ? "" : "otlp").ToString()),
                ("RoslynMcp:Chat:OtlpProtocol", protocol.ToString())),
            endpoint);
        await services.GetRequiredService<ChatHost>().SendAsync(Talk(), "How many desk lamps?");
        await services.DisposeAsync();

        var traces = collector.Received[tracesPath];
        Assert.Contains("invoke_agent RoslynMcp", traces);
        Assert.Contains("execute_tool shop.search_products", traces);
        Assert.Contains("roslynmcp.chat.messages", collector.Received[metricsPath]);
        Assert.DoesNotContain("desk", string.Concat(collector.Received.Values));
        Assert.DoesNotContain("lamps", string.Concat(collector.Received.Values));
    }

    [TestMethod]
    [DoNotParallelize]
    public async Task An_endpoint_that_fails_is_logged_with_its_cause_and_without_what_was_said()
    {
        using var endpoint = new Endpoint(new Reply.Http(400, "application/json", """{"error":{"message":"My card is 4111, sk-secret-key","type":"invalid_request_error","code":"model_not_found","param":"sk-secret-key"}}"""));
        var standardError = Console.Error;
        using var written = new StringWriter();
        Console.SetError(TextWriter.Synchronized(written));
        try
        {
            var services = Services(Configuration(("RoslynMcp:Chat:LogToStandardError", "true")), endpoint);
            await services.GetRequiredService<ChatHost>().SendAsync(Talk(), "My card is 4111");
            await services.DisposeAsync();
        }
        finally
        {
            Console.SetError(standardError);
        }

        Assert.Contains("A message of acme by Traditional failed with EndpointRefused", written.ToString());
        Assert.Contains("HTTP 400 invalid_request_error model_not_found", written.ToString());
        Assert.DoesNotContain("secret", written.ToString());
        Assert.DoesNotContain("4111", written.ToString());
    }

    [TestMethod]
    public async Task Code_mode_is_two_functions_for_other_hosts()
    {
        var functions = CodeFunctions.Create(Shop.Catalog(), Sandbox(), Context);
        var run = functions.Single(function => function.Name == "run_csharp");
        Assert.AreEqual("42", (await run.InvokeAsync(new() { ["code"] = "return 6 * 7;" }))!.ToString());
    }

    private ServiceProvider Services(params (string, string?)[] values) => Services(Configuration(values), endpoint: null);

    private ServiceProvider Services(IConfigurationRoot configuration, Endpoint? endpoint)
    {
        var services = new ServiceCollection();
        services.AddRoslynMcp(configuration, _ => Shop.Catalog(), new SandboxOptions { Isolation = IsolationKind.InProcess });
        if (endpoint is not null)
        {
            services.AddSingleton(Client(endpoint));
        }

        return Keep(services.BuildServiceProvider());
    }

    private static IConfigurationRoot Configuration(params (string Key, string? Value)[] values)
        => new ConfigurationBuilder().AddInMemoryCollection(values.ToDictionary(value => value.Key, value => value.Value)).Build();
}
