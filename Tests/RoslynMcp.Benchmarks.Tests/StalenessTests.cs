using RoslynMcp.Benchmarks.Results;
using RoslynMcp.Benchmarks.Results.Sources;
using RoslynMcp.Benchmarks.Staleness;

namespace RoslynMcp.Benchmarks.Tests;

[TestClass]
public sealed class StalenessTests
{
    private static readonly Topic[] Topics =
    [
        new("code-a", "About A", ["A"], new QualityProgram()),
        new("code-b", "About B", ["B"], new QualityProgram()),
    ];

    [TestMethod]
    public void Figures_of_the_code_as_it_is_are_current()
    {
        using var checkout = new TemporaryCheckout();
        Measured(checkout, "code-a", checkout.Head());

        Assert.AreEqual("current", State(checkout, "code-a"));
    }

    [TestMethod]
    public void Figures_are_stale_when_what_they_measure_has_changed_and_other_folders_do_not_matter()
    {
        using var checkout = new TemporaryCheckout();
        var measured = checkout.Head();
        checkout.Write("A/a.cs", "class A2;");
        checkout.Commit();
        checkout.Write("A/more.cs", "class More;");
        checkout.Commit();
        Measured(checkout, "code-a", measured);
        Measured(checkout, "code-b", measured);

        Assert.AreEqual("STALE: 2 commits since, 2 files differ", State(checkout, "code-a"));
        Assert.AreEqual("current", State(checkout, "code-b"));
    }

    [TestMethod]
    public void A_change_that_no_commit_has_makes_figures_stale_too()
    {
        using var checkout = new TemporaryCheckout();
        Measured(checkout, "code-a", checkout.Head());
        checkout.Write("A/a.cs", "class A2;");

        Assert.AreEqual("STALE: 0 commits since, 1 files differ", State(checkout, "code-a"));
    }

    [TestMethod]
    public void What_was_changed_and_changed_back_is_current()
    {
        using var checkout = new TemporaryCheckout();
        var measured = checkout.Head();
        checkout.Write("A/a.cs", "class A2;");
        checkout.Commit();
        checkout.Write("A/a.cs", "class A;");
        checkout.Commit();
        Measured(checkout, "code-a", measured);

        Assert.AreEqual("current", State(checkout, "code-a"));
    }

    [TestMethod]
    public void Documents_are_no_code()
    {
        using var checkout = new TemporaryCheckout();
        var measured = checkout.Head();
        checkout.Write("A/README.md", "# A");
        checkout.Commit();
        Measured(checkout, "code-a", measured);

        Assert.AreEqual("current", State(checkout, "code-a"));
    }

    [TestMethod]
    public void A_commit_that_is_not_here_cannot_be_told()
    {
        using var checkout = new TemporaryCheckout();
        Measured(checkout, "code-a", "0123456789abcdef0123456789abcdef01234567");

        Assert.AreEqual("cannot be told: this repository does not have the commit", State(checkout, "code-a"));
    }

    [TestMethod]
    public void What_was_measured_with_changes_that_no_commit_has_is_not_current()
    {
        using var checkout = new TemporaryCheckout();
        Measured(checkout, "code-a", checkout.Head(), uncommitted: true);

        Assert.AreEqual("measured with changes that no commit has", State(checkout, "code-a"));
    }

    [TestMethod]
    public void Figures_in_a_document_are_as_old_as_their_section()
    {
        using var checkout = new TemporaryCheckout();
        Measured(checkout, "code-a", checkout.Head());
        checkout.Write("README.md", "# Readme\n\n<!-- figures: code-a, code-b -->\n| 1 ms |\n");
        checkout.Write("A/a.cs", "class A2;");
        checkout.Commit();

        Assert.AreEqual("STALE: 1 commits since, 1 files differ", State(checkout, "code-a", "README.md:3"));
        Assert.AreEqual("not measured yet", State(checkout, "code-b", "README.md:3"));
    }

    [TestMethod]
    public void Figures_with_a_commit_of_their_own_are_judged_by_that_one()
    {
        using var checkout = new TemporaryCheckout();
        var first = checkout.Head();
        checkout.Write("A/a.cs", "class A2;");
        Measured(checkout, "code-a", checkout.Commit());
        checkout.Write("README.md", $"<!-- figures: code-a@{first[..7]} -->\n");

        Assert.AreEqual("current", State(checkout, "code-a"));
        Assert.AreEqual("STALE: 1 commits since, 1 files differ; the file of results has others", State(checkout, "code-a", "README.md:1"));
    }

    [TestMethod]
    public void A_section_that_was_never_measured_is_missed()
    {
        using var checkout = new TemporaryCheckout();
        Measured(checkout, "code-a", checkout.Head());

        Assert.AreEqual("not measured yet", State(checkout, "code-b"));
        Assert.AreEqual(1, Answer(checkout, "--strict").ExitCode);
    }

    [TestMethod]
    public void A_section_without_figures_gives_its_reason()
    {
        using var checkout = new TemporaryCheckout();
        Measured(checkout, "code-a", checkout.Head(), body: "Not measured: there is no node.");

        Assert.AreEqual("not measured: there is no node.", State(checkout, "code-a"));
    }

    [TestMethod]
    public void A_group_means_all_its_sections()
    {
        using var checkout = new TemporaryCheckout();
        checkout.Write("README.md", $"<!-- figures: code@{checkout.Head()} -->\n");

        Assert.AreEqual("current", State(checkout, "code-a", "README.md:1"));
        Assert.AreEqual("current", State(checkout, "code-b", "README.md:1"));
    }

    [TestMethod]
    public void Figures_that_nothing_can_measure_again_are_listed_and_do_not_get_old()
    {
        using var checkout = new TemporaryCheckout();
        checkout.Write("README.md", "<!-- figures: once@0123456 -->\n");

        Assert.AreEqual("measured once beside what is gone; nothing measures it again", State(checkout, "once", "README.md:1"));
    }

    [TestMethod]
    public void A_mark_that_names_no_section_is_told()
    {
        using var checkout = new TemporaryCheckout();
        checkout.Write("README.md", "<!-- figures: cod -->\n");

        Assert.AreEqual("no section is called so", State(checkout, "cod", "README.md:1"));
    }

    [TestMethod]
    public void A_mark_within_a_line_is_only_spoken_of()
    {
        using var checkout = new TemporaryCheckout();
        checkout.Write("README.md", "Write `<!-- figures: code-a -->` before them.\n");

        Assert.AreEqual("0 of 2 are current.", Answer(checkout).Output.Split('\n')[^1]);
    }

    [TestMethod]
    public void Only_a_strict_check_fails()
    {
        using var checkout = new TemporaryCheckout();
        Measured(checkout, "code-a", checkout.Head());
        Measured(checkout, "code-b", checkout.Head());
        Assert.AreEqual(0, Answer(checkout, "--strict").ExitCode);

        checkout.Write("A/a.cs", "class A2;");

        Assert.AreEqual(0, Answer(checkout).ExitCode);
        Assert.AreEqual(1, Answer(checkout, "--strict").ExitCode);
        Assert.AreEqual(64, Answer(checkout, "--lax").ExitCode);
    }

    [TestMethod]
    public void Without_a_repository_it_says_that_nothing_can_be_told()
    {
        using var checkout = new TemporaryCheckout(hasRepository: false);

        var (exitCode, output) = Answer(checkout, "--strict");

        Assert.AreEqual(0, exitCode);
        Assert.AreEqual("Nothing can be told of the age of figures: this is no git repository, or git is not there.", output);
    }

    private static void Measured(TemporaryCheckout checkout, string name, string commit, bool uncommitted = false, string body = "")
    {
        var before = checkout.Has(Checkout.Results) ? ResultsFile.Parse(checkout.Read(Checkout.Results)) : ResultsFile.Empty;
        var section = new Section(name, new Origin(commit, uncommitted, DateTimeOffset.UnixEpoch), $"## {name}\n\n{body}");
        checkout.Write(Checkout.Results, before.With(section, [.. Topics.Select(topic => topic.Name)]).ToString());
    }

    private static string State(TemporaryCheckout checkout, string name, string where = Checkout.Results)
    {
        var line = Answer(checkout).Output.Split('\n').Single(line => Cells(line) is [var file, var figures, ..] && file == where && figures == name);
        return string.Join(' ', Cells(line)[3..]);
    }

    private static string[] Cells(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static (int ExitCode, string Output) Answer(TemporaryCheckout checkout, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var exitCode = StaleCommand.Run(arguments, checkout.Root, Topics, output);
        return (exitCode, output.ToString().TrimEnd());
    }
}
