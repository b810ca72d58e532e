using System.ClientModel;
using OpenAI;
using OpenAI.Chat;

namespace RoslynMcp.Chat.Tests;

/// <summary>One question to a real model, where a key is set.</summary>
[TestClass]
public sealed class LiveTests : ChatTest
{
    [TestMethod]
    public async Task A_real_model_finds_the_cheapest_lamp()
    {
        if (Environment.GetEnvironmentVariable("OPENAI_API_KEY") is not { Length: > 0 } key)
        {
            Assert.Inconclusive("OPENAI_API_KEY is not set.");
            return;
        }

        var address = Environment.GetEnvironmentVariable("OPENAI_BASE_URL") ?? "https://api.openai.com/v1";
        var model = Environment.GetEnvironmentVariable("OPENAI_MODEL") ?? "gpt-4.1-mini";
        var client = new ChatClient(model, new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new Uri(address) });
        using var host = new ChatHost(client, new ChatTools(Shop.Catalog(), Sandbox()), On);
        var reply = await host.SendAsync(Talk(), "What is the name of the cheapest desk lamp?");
        Assert.IsNull(reply.Failure);
        Assert.Contains("desk lamp", reply.Text, StringComparison.OrdinalIgnoreCase);
        Assert.IsGreaterThan(0L, reply.Tokens.Total);
    }
}
