using System.Text.Json;
using RoslynMcp.Chat;
using RoslynMcp.Comparison.Arms;

namespace RoslynMcp.Comparison.Scoring;

/// <summary>
/// What this very run sent is all that a model can know. A transcript cannot tell that a look-up showed other tools than when it was
/// written, so its snippets may call only what was shown; ordinary calls of tools that were not offered are refused by the host.
/// </summary>
internal static class Grounding
{
    /// <summary>A product that neither the question nor any result named; null when there is none.</summary>
    public static string? Invented(Attempt attempt, IReadOnlySet<string> skus)
    {
        var heard = Messages(attempt).GetRawText();
        return Mentioned.Skus(attempt.Reply.Text, skus).FirstOrDefault(sku => !heard.Contains(sku, StringComparison.OrdinalIgnoreCase)) is { } product
            ? $"{product} is in none of the results"
            : null;
    }

    /// <summary>A tool that a snippet calls and that no look-up and no repair text showed; null when there is none.</summary>
    public static string? CalledUnseen(Attempt attempt)
    {
        var told = string.Concat(Messages(attempt).EnumerateArray().Where(message => message.GetProperty("role").GetString() != "assistant").Select(message => message.GetRawText()));
        return attempt.Reply.Mode is ChatMode.CodeByTool
            && attempt.Reply.Events.OfType<ChatEvent.Called>().Select(call => call.Record.Tool).FirstOrDefault(tool => !told.Contains(MethodOf(tool), StringComparison.Ordinal)) is { } unseen
            ? $"{unseen} is called, and nothing had shown it"
            : null;
    }

    private static JsonElement Messages(Attempt attempt) => attempt.Requests[^1].GetProperty("messages");

    /// <summary>As the facade names the shop's tools: <c>search.search_products</c> is <c>SearchProductsAsync</c>.</summary>
    private static string MethodOf(string tool)
        => $"{string.Concat(tool[(tool.IndexOf('.', StringComparison.Ordinal) + 1)..].Split('_').Select(word => $"{char.ToUpperInvariant(word[0])}{word[1..]}"))}Async(";
}
