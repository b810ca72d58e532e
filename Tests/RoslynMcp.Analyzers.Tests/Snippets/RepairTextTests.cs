using RoslynMcp.Analyzers.Tests.Corpus;

namespace RoslynMcp.Analyzers.Tests.Snippets;

[TestClass]
public sealed class RepairTextTests
{
    [TestMethod]
    [DataRow(
        "return System.IO.File.ReadAllText(\"a\");",
        "'System.IO.File.ReadAllText(string)' is not available to snippets.",
        "There is no file access here. A tool can read or search data for you; build text with string or StringBuilder.")]
    [DataRow(
        "System.Threading.Thread.Sleep(5); return 1;",
        "'System.Threading.Thread.Sleep(int)' is not available to snippets.",
        "Write: await Task.Delay(milliseconds);")]
    [DataRow(
        "var c = new System.Net.Http.HttpClient(); return 1;",
        "'new System.Net.Http.HttpClient()' is not available to snippets.",
        "There is no network access here. Call a tool instead: await Category.NameAsync(...).")]
    [DataRow(
        "return \"x\".GetType();",
        "'object.GetType()' is not available to snippets.",
        "For its name write value.GetType().Name in one go; tell types apart with 'is' or a switch: value is Order order.")]
    [DataRow(
        "CultureInfo.CurrentCulture = CultureInfo.InvariantCulture; return 1;",
        "'System.Globalization.CultureInfo.CurrentCulture (set)' is not available to snippets.",
        "The culture is invariant and stays so. Pass CultureInfo.GetCultureInfo(\"de-DE\") to ToString or Parse where another is wanted.")]
    [DataRow(
        "return await Task.Factory.StartNew(() => 1);",
        "'System.Threading.Tasks.Task.Factory' is not available to snippets.",
        "Use Task.Run(...) or call the async method, and await it.")]
    [DataRow(
        "static T New<T>() where T : new() => default!; return New<object>();",
        "The 'new()' constraint is not allowed: it creates objects by reflection.",
        "Drop it and take a factory: T Make<T>(Func<T> create) => create(), called as Make(() => new Order()).")]
    [DataRow(
        "return typeof(int).Module;",
        "'typeof' is not allowed: a snippet has no reflection.",
        "Write typeof(Order).Name or nameof(Order) for a type's name; name members in the code; tell types apart with 'is' or 'switch'.")]
    [DataRow(
        "using System.Net.Http; return 1;",
        "The namespace 'System.Net.Http' is not available to snippets.",
        "There is no network access here. Call a tool instead: await Category.NameAsync(...).")]
    public void A_refusal_says_what_and_what_to_write_instead(string snippet, string message, string repair)
    {
        var first = SnippetVerdict.Of(CaseFile.Parse("inline", snippet)).Violations[0].Violation;

        Assert.AreEqual(message, first.Message);
        Assert.AreEqual(repair, first.Repair);
    }

    [TestMethod]
    [DataRow("return System.IO.File.ReadAllText(\"a\").Length;")]
    [DataRow("return Environment.MachineName;")]
    [DataRow("Regex.CacheSize = 5; return 1;")]
    [DataRow("return new System.Random(1).GetType();")]
    public void One_refused_use_is_reported_once(string snippet) =>
        Assert.HasCount(1, SnippetVerdict.Of(CaseFile.Parse("inline", snippet)).Violations);
}
