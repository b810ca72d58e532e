using System.ClientModel;
using System.Text.Json;
using OpenAI;
using OpenAI.Chat;
using RoslynMcp.Benchmarks.Measuring;
using RoslynMcp.Benchmarks.Parts;
using RoslynMcp.Chat;
using RoslynMcp.Tests.ChatEndpoint;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Benchmarks.Peers.Parts;

/// <summary>What the chat host adds to a round with the model, and what it keeps of a conversation that waits.</summary>
internal sealed class ChatHostCost : IPart
{
    private const int Conversations = 100;
    private const int Turns = 10;
    private const string Question = "Which of your hydraulic pumps are in stock and cost less than 500 dollars? Please name the three cheapest.";
    private const string Answer = "The three cheapest pumps in stock are K3V244DT at 180.00, GP1-39A at 180.90 and GP1-42B at 180.91; shall I reserve one of them?";

    public string Name => "chat";

    public async Task<IReadOnlyList<Table>> MeasureAsync(Effort effort)
    {
        using var endpoint = new Endpoint((_, _) => new Reply.Says(Answer));
        var client = Client(endpoint);
        using var host = Host(client);
        var measured = await Interleaved.MeasureAsync(
            warmup: effort.Rounds(50, 10),
            rounds: effort.Rounds(300, 30),
            new Candidate("chat host", async number => new Turn(Said((await host.SendAsync(Talk(number), Question)).Text))),
            new Candidate("client alone", async _ => new Turn(Said(await AskAsync(client)))));
        var added = new Series("added to a round", [.. measured[0].Values.Zip(measured[1].Values, (own, bare) => own - bare)]);
        return
        [
            new Table("one message, one round, the endpoint on this machine",
                [.. measured.Select(series => series.Row("ms")), added.Row("ms", Bound.AtMost(3))]),
            new Table($"a conversation of {Turns} exchanges that waits", [new Row("kept", await KeptAsync(), "KiB") { Asked = Bound.AtMost(50) }]),
        ];
    }

    private static async Task<double> KeptAsync()
    {
        await TalkedAsync(conversations: 1);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var waiting = await TalkedAsync(Conversations);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(waiting);
        return kept / 1024.0 / Conversations;
    }

    /// <summary>The endpoint keeps what it was sent, so it has to be gone before anything is weighed.</summary>
    private static async Task<List<Conversation>> TalkedAsync(int conversations)
    {
        using var endpoint = new Endpoint((_, _) => new Reply.Says(Answer));
        using var host = Host(Client(endpoint));
        var waiting = Enumerable.Range(0, conversations).Select(Talk).ToList();
        foreach (var conversation in waiting)
        {
            for (var turn = 0; turn < Turns; turn++)
            {
                await host.SendAsync(conversation, $"{turn}: {Question}");
            }
        }

        return waiting;
    }

    private static ChatClient Client(Endpoint endpoint)
        => new("scripted", new ApiKeyCredential("none"), new OpenAIClientOptions { Endpoint = endpoint.Address });

    private static ChatHost Host(ChatClient client) => new(client, new ChatTools(InMemoryTools.Catalog(), sandbox: null), new ChatHostOptions
    {
        CallerMessagesPerMinute = int.MaxValue,
        TenantMessagesPerMinute = int.MaxValue,
    });

    private static Conversation Talk(int number) => new($"talk-{number}", new ToolContext { TenantId = "demo" });

    private static JsonElement Said(string text) => JsonSerializer.SerializeToElement(text);

    private static async Task<string> AskAsync(ChatClient client)
    {
        var text = new System.Text.StringBuilder();
        await foreach (var update in client.CompleteChatStreamingAsync([ChatMessage.CreateUserMessage(Question)]))
        {
            foreach (var part in update.ContentUpdate)
            {
                text.Append(part.Text);
            }
        }

        return text.ToString();
    }
}
