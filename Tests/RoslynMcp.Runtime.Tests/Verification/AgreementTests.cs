using RoslynMcp.Runtime.Tests.Corpus;
using RoslynMcp.Tests.Support;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Tests.Verification;

[TestClass]
public sealed class AgreementTests : SandboxTest
{
    private static readonly Unchecked Shopping = new(Catalog());
    private static readonly Unchecked Searching = new(new ToolCatalogBuilder().AddTools(new SearchTools()).Build());

    [TestMethod]
    [DynamicData(nameof(HostileCases.Names), typeof(HostileCases))]
    public void The_verifier_alone_refuses_what_is_hostile_in_IL(string name)
    {
        using var module = Shopping.Emit(HostileCases.Read(name));
        var isAccepted = module is not null && Shopping.Refusals(module).Count == 0;

        var isSourceOnly = SourceOnly.Reasons.ContainsKey(name.Replace('\\', '/'));
        Assert.AreEqual(isSourceOnly, isAccepted, isAccepted ? "The verifier let it through." : "It is refused in IL too: take it off the table.");
    }

    [TestMethod]
    [DynamicData(nameof(BenignCases.Names), typeof(BenignCases))]
    public void The_verifier_alone_accepts_what_models_really_write(string name)
    {
        using var module = Searching.Emit(SnippetCase.Read("Benign", name).Code);

        Assert.IsNotNull(module, "It compiles.");
        Assert.AreEqual("", string.Join("\n", Searching.Refusals(module)));
    }

    [TestMethod]
    public void Every_entry_of_the_table_is_a_case()
        => Assert.IsEmpty(SourceOnly.Reasons.Keys.Except(HostileCases.Names.Select(name => ((string)name[0]).Replace('\\', '/'))));
}
