namespace RoslynMcp.Prompts.Tests;

/// <summary>The real counts are o200k's, measured with npm's gpt-tokenizer while developing.</summary>
[TestClass]
public sealed class TokenEstimateTests
{
    [TestMethod]
    public void Nothing_has_no_tokens() => Assert.AreEqual(0, TokenEstimate.Of(""));

    [TestMethod]
    [DataRow("var cheap = pumps.Products.Where(p => inStock.Contains(p.Sku)).OrderBy(p => p.Price).Take(3);", 26)]
    [DataRow("{\"sku\":\"GP1-08C\",\"name\":\"Ferrolane Heavy-Duty Hydraulic Hand Pump\",\"price\":184.95}", 27)]
    [DataRow("A tool call is a message: the host checks tenant, rate and approval, and returns JSON.", 20)]
    public void It_is_within_two_tokens_or_a_tenth(string text, int real)
        => Assert.IsInRange(real - Math.Max(2, real / 10), real + Math.Max(2, real / 10), TokenEstimate.Of(text));
}
