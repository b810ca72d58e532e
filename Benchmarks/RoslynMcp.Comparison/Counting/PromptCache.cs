namespace RoslynMcp.Comparison.Counting;

/// <summary>
/// What of a prompt a provider need not read again, if it keeps every prompt: the longest beginning that an earlier one has as well, in whole blocks
/// of 128 tokens, from 1,024 on. So OpenAI documents it: https://developers.openai.com/api/docs/guides/prompt-caching and
/// https://developers.openai.com/cookbook/examples/prompt_caching_201.
/// </summary>
internal sealed class PromptCache
{
    private const int Fewest = 1024;
    private const int Block = 128;

    private readonly List<int[]> _earlier = [];

    /// <summary>The tokens of this prompt that are there already; it is kept for those that follow.</summary>
    public long Add(int[] prompt)
    {
        var same = _earlier.Select(earlier => earlier.AsSpan().CommonPrefixLength(prompt)).DefaultIfEmpty().Max();
        _earlier.Add(prompt);
        return same < Fewest ? 0 : same / Block * Block;
    }
}
