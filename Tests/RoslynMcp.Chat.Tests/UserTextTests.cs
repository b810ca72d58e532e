using System.Text.Json;
using RoslynMcp.Chat.Formatting;

namespace RoslynMcp.Chat.Tests;

[TestClass]
public sealed class UserTextTests
{
    [TestMethod]
    public void A_long_list_shows_ten_and_says_so()
    {
        var products = Enumerable.Range(1, 12).Select(number => new { title = $"Lamp {number}", url = "https://shop.example/l", price = 20m, currency = "EUR", match = 0.91 });
        var lines = UserText.Of(JsonSerializer.SerializeToElement(new { products, total = 57 })).Split('\n');
        Assert.HasCount(11, lines);
        Assert.AreEqual("Showing 10 of 57:", lines[0]);
        Assert.AreEqual("- [Lamp 1](https://shop.example/l) — 20.00 EUR — 91 % match", lines[1]);
    }

    [TestMethod]
    [DataRow("[]", "I found nothing that matches.")]
    [DataRow("null", "I found nothing that matches.")]
    [DataRow("{\"products\":[]}", "I found nothing that matches.")]
    [DataRow("{\"sku\":\"L-1\",\"inStock\":true}", "Sku: L-1\nIn stock: True")]
    [DataRow("[{\"name\":\"[x](javascript:1)\",\"url\":\"javascript:alert(1)\"}]", "- \\[x\\](javascript:1)")]
    public void A_value_is_text(string json, string text) => Assert.AreEqual(text, UserText.Of(JsonElement.Parse(json)));
}
