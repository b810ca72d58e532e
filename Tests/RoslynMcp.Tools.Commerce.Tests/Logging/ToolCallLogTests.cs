using System.Text.Json;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce.Logging;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace RoslynMcp.Tools.Commerce.Tests.Logging;

[TestClass]
public sealed class ToolCallLogTests
{
    private readonly Events _events = new();

    [TestMethod]
    public async Task A_call_is_one_event_without_arguments_and_results()
    {
        await CallAsync((_, _) => new(JsonElement.Parse("""{"items":["person@example.com","b"],"total":7}""")));

        var written = _events.Single();
        Assert.AreEqual("Information", written.Level.ToString());
        Assert.AreEqual("ElapsedMs ResultCount Status Tenant Tool Trace", string.Join(' ', written.Properties.Keys.Order()));
        Assert.AreEqual(("\"shelf.list\"", "\"demo\"", "\"succeeded\"", "2", "\"t-1\""), (
            Value(written, "Tool"), Value(written, "Tenant"), Value(written, "Status"), Value(written, "ResultCount"), Value(written, "Trace")));
        Assert.IsFalse(written.RenderMessage(null).Contains("person", StringComparison.Ordinal));
    }

    [TestMethod]
    public async Task A_verified_caller_is_a_pseudonym_that_only_the_key_makes_again()
    {
        await CallAsync((_, _) => new(JsonElement.Parse("1")), CallerPseudonyms.Of("key"));

        var caller = Value(_events.Single(), "Caller").Trim('"');
        Assert.MatchesRegex("^[0-9a-f]{16}$", caller);
        Assert.AreEqual(caller, CallerPseudonyms.Of("key").For(Invocation.Context));
        Assert.AreNotEqual(caller, CallerPseudonyms.Of("another").For(Invocation.Context));
        Assert.AreNotEqual(caller, CallerPseudonyms.Of("key").For(Invocation.Context with { TenantId = "acme" }));
        Assert.AreNotEqual(CallerPseudonyms.Passing().For(Invocation.Context), CallerPseudonyms.Passing().For(Invocation.Context));
        Assert.IsNull(CallerPseudonyms.Of("key").For(new() { TenantId = "demo" }));
    }

    [TestMethod]
    public async Task How_a_call_ended_is_told_and_what_it_threw_goes_on()
    {
        await Assert.ThrowsExactlyAsync<ToolFailedException>(() => CallAsync((_, _) => throw new ToolFailedException("person@example.com")));
        await Assert.ThrowsExactlyAsync<OperationCanceledException>(() => CallAsync((_, _) => throw new OperationCanceledException()));
        await Assert.ThrowsExactlyAsync<InvalidOperationException>(() => CallAsync((_, _) => throw new InvalidOperationException()));

        Assert.AreEqual("\"refused\" \"cancelled\" \"failed\"", string.Join(' ', _events.Select(written => Value(written, "Status"))));
        Assert.IsFalse(_events.Exists(written => written.Exception is not null));
    }

    [TestMethod]
    public async Task A_log_that_fails_costs_only_its_event()
    {
        using var logger = new LoggerConfiguration().AuditTo.Sink(new Full()).CreateLogger();

        var result = await ToolCallLog.Watch(Tool((_, _) => new(JsonElement.Parse("1"))), logger).Handler(Invocation, default);

        Assert.AreEqual(1, result.GetInt32());
    }

    private static ToolInvocation Invocation { get; } = new(
        JsonElement.Parse("""{"email":"person@example.com"}"""), new() { TenantId = "demo", TraceId = "t-1", UserId = "person@example.com" });

    private static ToolDescriptor Tool(ToolHandler handler) => new()
    {
        Category = "shelf",
        Name = "list",
        InputSchema = JsonElement.Parse("{}"),
        Handler = handler,
    };

    private static string Value(LogEvent written, string property) => written.Properties[property].ToString();

    private async Task CallAsync(ToolHandler handler, CallerPseudonyms? callers = null)
    {
        using var logger = new LoggerConfiguration().WriteTo.Sink(_events).CreateLogger();
        await ToolCallLog.Watch(Tool(handler), logger, callers).Handler(Invocation, default);
    }

    private sealed class Events : List<LogEvent>, ILogEventSink
    {
        public void Emit(LogEvent logEvent) => Add(logEvent);
    }

    private sealed class Full : ILogEventSink
    {
        public void Emit(LogEvent logEvent) => throw new IOException("The disk is full.");
    }
}
