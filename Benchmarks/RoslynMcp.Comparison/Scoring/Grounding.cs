using System.Text.Json;
using RoslynMcp.Chat;
using RoslynMcp.Comparison.Arms;

namespace RoslynMcp.Comparison.Scoring;

/// <summary>
/// What this very run sent is all that a model can know: a product that neither the question nor any result named is invented, and so is a
/// tool that a snippet calls and no look-up or repair text showed. Ordinary calls of tools that were not offered are refused by the host.
/// </summary>
internal static class Grounding
{
    /// <summary>What the model could not know; null when there is nothing.</summary>
    public static string? Invented(Attempt attempt, IReadOnlySet<string> skus)
    {
        var messages = attempt.Requests[^1].GetProperty("messages");
        var heard = messages.GetRawText();
        if (Mentioned.Skus(attempt.Reply.Text, skus).FirstOrDefault(sku => !heard.Contains(sku, StringComparison.OrdinalIgnoreCase)) is { } product)
        {
            return $"{product} is in none of the results";
        }

        return attempt.Reply.Mode is ChatMode.CodeByTool && CalledUnseen(attempt.Reply, messages) is { } tool ? $"{tool} is called, and nothing had shown it" : null;
    }

    private static string? CalledUnseen(ChatReply reply, JsonElement messages)
    {
        var told = string.Join('\n', messages.EnumerateArray().Where(message => message.GetProperty("role").GetString() != "assistant").Select(message => message.GetRawText()));
        return reply.Events.OfType<ChatEvent.Called>().Select(call => call.Record.Tool).Distinct().FirstOrDefault(tool => !told.Contains(MethodOf(tool), StringComparison.Ordinal));
    }

    /// <summary>As the facade names the shop's tools: <c>search.search_products</c> is <c>SearchProductsAsync</c>.</summary>
    private static string MethodOf(string tool)
        => $"{string.Concat(tool[(tool.IndexOf('.', StringComparison.Ordinal) + 1)..].Split('_').Select(word => $"{char.ToUpperInvariant(word[0])}{word[1..]}"))}Async(";
}
