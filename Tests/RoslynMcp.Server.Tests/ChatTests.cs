using RoslynMcp.Server.Tests.Support;
using RoslynMcp.Tests.ChatEndpoint;

namespace RoslynMcp.Server.Tests;

/// <summary>The chat command with piped input, against an endpoint of ours.</summary>
[TestClass]
public sealed class ChatTests
{
    [TestMethod]
    public async Task Each_line_is_a_message_and_each_answer_is_printed_plain()
    {
        using var endpoint = new Endpoint(Reply.Runs("return 6 * 7;"), new Reply.Says("It is 42."), new Reply.Says("You asked for 6 * 7."));
        using var command = Command(endpoint);
        var run = await command.RunAsync("What is 6 * 7?\n\nWhat did I ask?\n", ["chat", "--model", "scripted"]);
        Assert.AreEqual("It is 42.\nYou asked for 6 * 7.\n", run.Output);
        Assert.AreEqual(0, run.ExitCode);
        Assert.HasCount(4, endpoint.Requests[2]["messages"]!.AsArray(), "System, the first message, its answer, the second message.");
    }

    [TestMethod]
    public async Task With_json_each_event_is_a_line()
    {
        using var endpoint = new Endpoint(Reply.Runs("return 6 * 7;"), new Reply.Says("It is 42."));
        using var command = Command(endpoint);
        var run = await command.RunAsync("What is 6 * 7?\n", ["chat", "--model", "scripted", "--json"]);
        Assert.AreEqual("snippet result answer usage", string.Join(' ', run.Lines.Select(line => line["event"]!.ToString())));
        Assert.AreEqual("It is 42.", run.Lines[2]["text"]!.ToString());
        Assert.AreEqual(200, run.Lines[3]["prompt"]!.GetValue<int>());
    }

    [TestMethod]
    public async Task An_endpoint_that_refuses_is_a_sentence_and_exit_6()
    {
        using var endpoint = new Endpoint(new Reply.Http(401, "text/html", "<html>secret</html>"));
        using var command = Command(endpoint);
        var run = await command.RunAsync("Hello\n", ["chat", "--model", "scripted"]);
        Assert.AreEqual("I can't answer because the assistant is not set up correctly. Please tell whoever runs it.\n", run.Output);
        Assert.AreEqual(6, run.ExitCode);
    }

    [TestMethod]
    public async Task Without_a_model_it_says_what_to_write()
    {
        using var endpoint = new Endpoint();
        using var command = Command(endpoint);
        (await command.RunAsync("chat")).IsUsageError("--model: chat needs the model's name, such as --model gpt-4.1-mini");
    }

    private static RoslynMcpCommand Command(Endpoint endpoint)
    {
        var command = new RoslynMcpCommand();
        command.Environment["OPENAI_API_KEY"] = "no-key";
        command.Environment["OPENAI_BASE_URL"] = endpoint.Address.ToString();
        return command;
    }
}
