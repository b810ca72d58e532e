using RoslynMcp.Comparison.Counting;

namespace RoslynMcp.Comparison.Tests;

[TestClass]
public sealed class PromptCacheTests
{
    [TestMethod]
    [DataRow(1023, 0)]
    [DataRow(1024, 1024)]
    [DataRow(1151, 1024)]
    [DataRow(1152, 1152)]
    [DataRow(2000, 1920)]
    public void Whole_blocks_of_128_are_cacheable_from_1024_on(int same, int cacheable)
    {
        var cache = new PromptCache();

        Assert.AreEqual(0, cache.Add(Prompt(same, 1)));
        Assert.AreEqual(cacheable, cache.Add(Prompt(same, 2)));
    }

    [TestMethod]
    public void The_longest_beginning_counts_whichever_prompt_had_it()
    {
        var cache = new PromptCache();
        cache.Add(Prompt(3000, 1));
        cache.Add(Prompt(1024, 2));

        Assert.AreEqual(2944, cache.Add(Prompt(3000, 3)));
    }

    [TestMethod]
    public void The_same_tokens_after_another_first_one_are_fresh()
    {
        var cache = new PromptCache();
        cache.Add(Prompt(2000, 1));

        Assert.AreEqual(0, cache.Add([9, .. Prompt(2000, 1)]));
    }

    [TestMethod]
    public void A_prompt_that_is_sent_again_is_cacheable_but_for_its_last_block()
    {
        var cache = new PromptCache();
        cache.Add(Prompt(1299, 1));

        Assert.AreEqual(1280, cache.Add(Prompt(1299, 1)));
    }

    /// <summary>So many sevens, and then one other token.</summary>
    private static int[] Prompt(int same, int last) => [.. Enumerable.Repeat(7, same), last];
}
