using RoslynMcp.Benchmarks.Results;
using RoslynMcp.Benchmarks.Results.Sources;

namespace RoslynMcp.Benchmarks.Tests;

[TestClass]
public sealed class ResultsCommandTests
{
    [TestMethod]
    public async Task Only_the_named_section_is_measured_anew()
    {
        using var checkout = new TemporaryCheckout();
        await Command(checkout, "first").RunAsync([]);

        Assert.AreEqual(0, await Command(checkout, "second").RunAsync(["--only", "code-b"]));

        var sections = ResultsFile.Parse(checkout.Read(Checkout.Results)).Sections;
        Assert.AreEqual("code-a,code-b", string.Join(',', sections.Select(section => section.Name)));
        StringAssert.Contains(sections[0].Body, "first");
        StringAssert.Contains(sections[1].Body, "second");
    }

    [TestMethod]
    public async Task A_section_says_its_command_its_commit_and_its_folders()
    {
        using var checkout = new TemporaryCheckout();

        await Command(checkout, "| a table |").RunAsync(["--only", "code-a"]);

        var section = ResultsFile.Parse(checkout.Read(Checkout.Results)).Sections.Single();
        StringAssert.StartsWith(section.Body, "## About A\n\n`measure a`\n\n| a table |\n\nMeasured ");
        StringAssert.Contains(section.Body, $"UTC at {section.Origin.ShortCommit}, in ");
        StringAssert.EndsWith(section.Body, "Measures `A`.");
        Assert.AreEqual(checkout.Head(), section.Origin.Commit);
        Assert.IsFalse(section.Origin.Uncommitted);
    }

    [TestMethod]
    public async Task Changes_that_no_commit_has_are_told()
    {
        using var checkout = new TemporaryCheckout();
        checkout.Write("A/new.cs", "class New;");

        await Command(checkout, "table").RunAsync([]);

        var sections = ResultsFile.Parse(checkout.Read(Checkout.Results)).Sections;
        Assert.AreEqual("True,False", string.Join(',', sections.Select(section => section.Origin.Uncommitted)));
    }

    [TestMethod]
    public async Task A_quick_run_writes_nothing()
    {
        using var checkout = new TemporaryCheckout();

        Assert.AreEqual(0, await Command(checkout, "table").RunAsync(["--quick"]));

        Assert.IsFalse(checkout.Has(Checkout.Results));
    }

    [TestMethod]
    public async Task A_build_without_optimization_is_for_quick_runs_only()
    {
        using var checkout = new TemporaryCheckout();
        var command = new ResultsCommand(checkout.Root, Topics("table"), isOptimized: false);

        Assert.AreEqual(64, await command.RunAsync([]));
        Assert.AreEqual(0, await command.RunAsync(["--quick"]));
        Assert.IsFalse(checkout.Has(Checkout.Results));
    }

    [TestMethod]
    public async Task What_cannot_be_measured_stays_as_it_was_and_costs_the_others_nothing()
    {
        using var checkout = new TemporaryCheckout();
        await Command(checkout, "first").RunAsync([]);
        Topic[] topics = [Topics("")[0] with { Source = new Broken() }, Topics("second")[1]];

        Assert.AreEqual(1, await new ResultsCommand(checkout.Root, topics, isOptimized: true).RunAsync([]));

        var sections = ResultsFile.Parse(checkout.Read(Checkout.Results)).Sections;
        StringAssert.Contains(sections[0].Body, "first");
        StringAssert.Contains(sections[1].Body, "second");
    }

    [TestMethod]
    public async Task What_was_never_measured_says_why()
    {
        using var checkout = new TemporaryCheckout();
        Topic[] topics = [Topics("")[0] with { Source = new Broken() }];

        Assert.AreEqual(1, await new ResultsCommand(checkout.Root, topics, isOptimized: true).RunAsync([]));
        Assert.AreEqual("It is broken.", ResultsFile.Parse(checkout.Read(Checkout.Results)).Sections.Single().WhyNot);

        Assert.AreEqual(0, await Command(checkout, "figures").RunAsync(["--only", "code-a"]));
        Assert.IsNull(ResultsFile.Parse(checkout.Read(Checkout.Results)).Sections.Single().WhyNot);
    }

    [TestMethod]
    [DataRow("--only")]
    [DataRow("code-a")]
    [DataRow("--only", "code-c")]
    [DataRow("--loud")]
    public async Task Another_command_line_is_refused(params string[] arguments)
    {
        using var checkout = new TemporaryCheckout();

        Assert.AreEqual(64, await Command(checkout, "table").RunAsync(arguments));
        Assert.IsFalse(checkout.Has(Checkout.Results));
    }

    [TestMethod]
    public void Every_folder_that_a_section_measures_is_there()
    {
        var missing = Results.Topics.All.SelectMany(topic => topic.Folders).Distinct()
            .Where(folder => !Directory.Exists(Path.Combine(Checkout.Root, folder)));

        Assert.AreEqual("", string.Join(", ", missing));
    }

    private static ResultsCommand Command(TemporaryCheckout checkout, string tables) => new(checkout.Root, Topics(tables), isOptimized: true);

    private static IReadOnlyList<Topic> Topics(string tables) =>
    [
        new("code-a", "About A", ["A"], new Told("measure a", tables)),
        new("code-b", "About B", ["B"], new Told("measure b", tables)),
    ];

    private sealed record Told(string Command, string Tables) : ISource
    {
        public Task<string> MeasureAsync(string root, bool isQuick) => Task.FromResult(Tables);
    }

    private sealed class Broken : ISource
    {
        public string Command => "break";

        public Task<string> MeasureAsync(string root, bool isQuick) => throw new MeasurementFailedException("It is broken.");
    }
}
