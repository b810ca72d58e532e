using RoslynMcp.Tools.Catalog;
using VerifyMSTest;

namespace RoslynMcp.Prompts.Tests;

[TestClass]
public sealed class SystemPromptTests
{
    [TestMethod]
    public Task The_built_in_tools_are_listed_by_category() => Verifier.Verify(Prompt(Catalogs.Commerce()));

    [TestMethod]
    public Task One_tool_stands_in_the_prompt_itself() => Verifier.Verify(Prompt(Catalogs.Invented(1)));

    [TestMethod]
    public Task Six_tools() => Verifier.Verify(Prompt(Catalogs.Invented(6)));

    [TestMethod]
    public Task Sixty_tools() => Verifier.Verify(Prompt(Catalogs.Invented(60)));

    [TestMethod]
    public Task Many_categories_are_cut_after_the_largest() => Verifier.Verify(Prompt(Catalogs.Invented(2_500)));

    [TestMethod]
    public Task No_tools_at_all() => Verifier.Verify(Prompt(ToolCatalog.Create()));

    [TestMethod]
    [DataRow(11)]
    [DataRow(60)]
    [DataRow(2_500)]
    public void It_has_about_two_hundred_tokens_however_many_tools_there_are_beyond_ten(int tools)
        => Assert.IsInRange(180, 220, TokenEstimate.Of(Prompt(Catalogs.Invented(tools))));

    [TestMethod]
    public void The_same_tools_in_another_order_give_the_same_prompt()
    {
        var catalog = Catalogs.Invented(60);

        Assert.AreEqual(Prompt(catalog), Prompt(ToolCatalog.Create(catalog.Tools.Reverse())));
    }

    private static string Prompt(ToolCatalog catalog) => SystemPrompt.Render(catalog.Facade());
}
