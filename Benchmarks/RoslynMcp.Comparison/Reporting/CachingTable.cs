using System.Globalization;
using RoslynMcp.Comparison.Arms;

namespace RoslynMcp.Comparison.Reporting;

/// <summary>What the prompts of both arms are worth where a provider takes less for what it has read before.</summary>
internal static class CachingTable
{
    private static readonly double[] Prices = [0.5, 0.25, 0.1];

    public const string Words =
        "A prompt that begins as an earlier one did may be had for less. *Cacheable* are the tokens of the longest beginning that an earlier prompt has as well, in whole blocks of 128 from 1,024 on "
        + "([OpenAI](https://developers.openai.com/api/docs/guides/prompt-caching), [in detail](https://developers.openai.com/cookbook/examples/prompt_caching_201)); functions stand before the messages. "
        + "*In its conversation* counts earlier rounds of the same question, *in all* also other conversations of the arm, as if all were asked within minutes and nothing were dropped: the most there can be. "
        + "The last columns are the prompt in tokens at the full price, where a cached one (in all) costs half, a quarter or a tenth of it. With six tools the traditional instructions and functions are, as counted here, too short to be kept from one conversation to the next. What the model writes is never cached, and costs more.";

    /// <summary>The rows; empty where nothing was counted.</summary>
    public static IEnumerable<string[]> Rows(IEnumerable<SizeRow> sizes)
        => sizes.SelectMany(size => ArmNames.Both.Select(arm => Row(size, arm))).OfType<string[]>();

    public static IReadOnlyList<string> Heads { get; } =
        ["tools", "arm", "prompt", "cacheable in its conversation", "in all", "fresh", "at ½", "at ¼", "at ⅒", "written"];

    private static string[]? Row(SizeRow size, string arm)
    {
        if (size.Arms[arm].Tokens is not { Cacheable: { } cacheable } tokens)
        {
            return null;
        }

        IEnumerable<double> figures =
        [
            tokens.Prompt, cacheable.Conversation, cacheable.Arm, tokens.Prompt - cacheable.Arm,
            .. Prices.Select(price => tokens.Prompt - (1 - price) * cacheable.Arm), tokens.Completion,
        ];
        return [$"{size.Catalog.Size}", arm, .. figures.Select(figure => figure.ToString("N0", CultureInfo.InvariantCulture))];
    }
}
