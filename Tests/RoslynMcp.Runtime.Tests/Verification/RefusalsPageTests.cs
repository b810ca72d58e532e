using RoslynMcp.Runtime.Tests.Corpus;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Tests.Verification;

[TestClass]
public sealed class RefusalsPageTests : SandboxTest
{
    private const string Page = "docs/refusals.md";

    /// <summary>On a difference the page as it should be is written beside the page as it is, with <c>.received</c> in its name.</summary>
    [TestMethod]
    public async Task The_page_of_refusals_says_what_check_answers_and_counts_what_the_corpora_give()
    {
        var searching = new ToolCatalogBuilder().AddTools(new SearchTools()).Build();
        var expected = await RefusalsPage.RenderAsync(Shop, Catalog(), searching);
        var path = Path.Combine(AppContext.BaseDirectory, Page);
        await File.WriteAllTextAsync(Path.ChangeExtension(path, ".received.md"), expected);

        Assert.AreEqual(expected, (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n"));
    }
}
