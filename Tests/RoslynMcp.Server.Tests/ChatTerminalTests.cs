using RoslynMcp.Server.Tests.Support;
using RoslynMcp.Tests.ChatEndpoint;

namespace RoslynMcp.Server.Tests;

/// <summary>The chat command at a terminal.</summary>
[TestClass]
[OSCondition(OperatingSystems.Linux)]
public sealed class ChatTerminalTests
{
    [TestMethod]
    public async Task Slash_commands_are_for_the_terminal_and_not_for_the_model()
    {
        using var endpoint = new Endpoint((_, _) => new Reply.Says("It is 42."));
        using var command = Command(endpoint);
        using var terminal = new Terminal(command, "chat --model scripted");
        await terminal.ShowsAsync("/help lists commands");
        await terminal.AskAsync("/help", "forget what was said");
        await terminal.AskAsync("/prompt", "You have a C# sandbox.");
        await terminal.AskAsync("/tools inventory", "Inventory.CheckInventoryAsync");
        await terminal.AskAsync("/mode traditional", "mode: traditional");
        await terminal.AskAsync("/mode sideways", "Modes are code, fence, traditional.");
        await terminal.AskAsync("/approve search.search_product", "/approve: there is no tool 'search.search_product' (did you mean search.search_products?); /tools lists them.");
        await terminal.AskAsync("/promt", "did you mean /prompt?");
        await terminal.AskAsync("/clear", "is forgotten");
        Assert.IsEmpty(endpoint.Requests);

        await terminal.AskAsync("What is 6 * 7?", "It is 42.");
        Assert.HasCount(1, endpoint.Requests);
        terminal.Type("/exit\n");
        Assert.AreEqual(0, await terminal.ExitAsync());
    }

    [TestMethod]
    public async Task An_interrupt_ends_the_message_and_not_the_chat()
    {
        Signals.RequireInterrupts();
        var asked = new TaskCompletionSource();
        using var endpoint = new Endpoint((_, number) => number == 0 ? new Reply.Silence(asked) : new Reply.Says("It is 42."));
        using var command = Command(endpoint);
        using var terminal = new Terminal(command, "chat --model scripted");
        await terminal.ShowsAsync("/help lists commands");
        terminal.Type("Think for ever.\n");
        await asked.Task;
        terminal.Type("\u0003");
        await terminal.ShowsAsync("Stopped; this message is not remembered.");
        await terminal.AskAsync("What is 6 * 7?", "It is 42.");
        Assert.HasCount(2, endpoint.Requests[1]["messages"]!.AsArray(), "System and the second message.");

        var from = terminal.Shown.Length;
        await terminal.ShowsAsync("> ", Math.Max(0, from - 4));
        terminal.Type("\u0003");
        Assert.AreEqual(130, await terminal.ExitAsync());
    }

    [TestMethod]
    public async Task An_approval_is_asked_for_at_the_terminal_and_an_interrupt_is_an_answer()
    {
        Signals.RequireInterrupts();
        using var endpoint = new Endpoint((_, number) => number < 3 ? Reply.Runs("return (await Up.TwoTextsAsync()).Text;") : new Reply.Says("It is done."));
        using var command = Command(endpoint);
        command.Write("roslyn-mcp.json", Upstream.Configuration());
        using var terminal = new Terminal(command, "chat --model scripted");
        await terminal.ShowsAsync("/help lists commands");
        await terminal.AskAsync("Do it.", "Run it? [y/N]");
        var from = terminal.Shown.Length;
        terminal.Type("\u0003");
        await terminal.ShowsAsync("Stopped; this message is not remembered.", from);

        await terminal.AskAsync("Do it after all.", "Run it? [y/N]");
        await terminal.AskAsync("yes", "approved");
        await terminal.ShowsAsync("Run it? [y/N]", terminal.Shown.LastIndexOf("approved", StringComparison.Ordinal));
        await terminal.AskAsync("certainly", "declined");
        await terminal.ShowsAsync("It is done.");
    }

    private static RoslynMcpCommand Command(Endpoint endpoint)
    {
        var command = new RoslynMcpCommand();
        command.Environment["OPENAI_API_KEY"] = "no-key";
        command.Environment["OPENAI_BASE_URL"] = endpoint.Address.ToString();
        return command;
    }
}
