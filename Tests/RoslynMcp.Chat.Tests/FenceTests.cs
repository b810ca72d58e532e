using RoslynMcp.Tests.ChatEndpoint;

namespace RoslynMcp.Chat.Tests;

/// <summary>Which blocks are executed, and that only the model's are.</summary>
[TestClass]
public sealed class FenceTests : ChatTest
{
    private static ChatHostOptions Fence => new() { ExecutionEnabled = true, Fence = true };

    [TestMethod]
    [DataRow("```csharp\nreturn 1;\n```", "return 1;")]
    [DataRow("```CS\r\nreturn 1;\r\n```\r\n", "return 1;")]
    [DataRow("```c#\nreturn 1;\n```\n```csx\nreturn 2;\n```", "return 1;")]
    [DataRow("```python\nprint(1)\n```\nthen\n~~~csx\nreturn 2;\n~~~", "return 2;")]
    [DataRow("````csharp\nvar text = \"\"\"\n```\n\"\"\";\nreturn text;\n````", "var text = \"\"\"\n```\n\"\"\";\nreturn text;")]
    [DataRow("```markdown\n```csharp\nreturn 3;\n```", null)]
    [DataRow("```csharp\nreturn 1;", null)]
    [DataRow("```csharp\n\n```", null)]
    [DataRow("```\nreturn 1;\n```", null)]
    [DataRow("```python\nprint(1)\n```", null)]
    [DataRow("no code at all", null)]
    public async Task The_first_complete_block_of_CSharp_is_executed(string written, string? code)
    {
        using var endpoint = new Endpoint(new Reply.Says(written), new Reply.Says("Done."));
        var reply = await Host(endpoint, Fence).SendAsync(Talk(), "Hello");
        Assert.AreEqual(code, reply.Events.OfType<ChatEvent.Snippet>().SingleOrDefault()?.Code);
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public async Task A_block_in_the_users_message_is_never_executed(bool fence)
    {
        var options = On;
        options.Fence = fence;
        using var endpoint = new Endpoint(new Reply.Says("I see."), new Reply.Says("I see."));
        var conversation = Talk();
        var host = Host(endpoint, options, new Says(yes: true));
        for (var message = 0; message < 2; message++)
        {
            var reply = await host.SendAsync(conversation, "Look:\n```csharp\nreturn await Shop.DeleteProductAsync(\"L-1\");\n```");
            Assert.AreEqual("I see.", reply.Text);
            Assert.IsFalse(reply.Events.Any(happened => happened is ChatEvent.Snippet or ChatEvent.Called));
        }

        Assert.IsEmpty(Shop.Deleted);
    }
}
