using Microsoft.CodeAnalysis.CSharp;
using RoslynMcp.Analyzers.Snippets;

namespace RoslynMcp.Analyzers.Tests.Snippets;

[TestClass]
public sealed class AllowedSyntaxTests
{
    [TestMethod]
    public void Every_kind_of_the_table_exists_and_stands_there_once()
    {
        var names = AllowedSyntax.Names().ToList();

        Assert.AreEqual("", string.Join(" ", names.Where(name => !Enum.TryParse<SyntaxKind>(name, out _))));
        CollectionAssert.AllItemsAreUnique(names);
    }

    [TestMethod]
    [DataRow(SyntaxKind.UnsafeStatement)]
    [DataRow(SyntaxKind.PointerType)]
    [DataRow(SyntaxKind.FunctionPointerType)]
    [DataRow(SyntaxKind.MakeRefExpression)]
    [DataRow(SyntaxKind.DestructorDeclaration)]
    [DataRow(SyntaxKind.WithElement)]
    [DataRow(SyntaxKind.UnionDeclaration)]
    public void What_is_not_in_the_table_is_not_allowed(SyntaxKind kind) => Assert.IsFalse(AllowedSyntax.Contains(kind));

    [TestMethod]
    public void Syntax_that_nobody_has_judged_is_refused_by_its_kind()
    {
        var tree = CSharpSyntaxTree.ParseText("int[] x = [with(1), 2];", new CSharpParseOptions(LanguageVersion.Preview, kind: Microsoft.CodeAnalysis.SourceCodeKind.Script));

        var violation = SnippetRules.CheckSyntax(tree.GetRoot()).First();

        Assert.AreEqual("RMCP010", violation.Id);
        Assert.AreEqual("This kind of syntax (WithElement) is not allowed.", violation.Message);
    }

    [TestMethod]
    public void The_kinds_that_rules_name_by_number_are_the_right_ones()
    {
        Assert.AreEqual("ExtensionBlockDeclaration", ((SyntaxKind)9079).ToString());
        Assert.AreEqual("IgnoredDirectiveTrivia", ((SyntaxKind)9080).ToString());
    }
}
