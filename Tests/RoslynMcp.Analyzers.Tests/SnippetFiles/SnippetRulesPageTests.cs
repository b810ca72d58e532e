using System.Globalization;
using System.Text;
using RoslynMcp.Analyzers.SnippetFiles;

namespace RoslynMcp.Analyzers.Tests.SnippetFiles;

/// <summary>The page of the snippet rules is made of the rules themselves.</summary>
[TestClass]
public sealed class SnippetRulesPageTests
{
    private const string Page = "docs/snippet-rules.md";

    /// <summary>On a difference the page as it should be is written beside the page as it is, with <c>.received</c> in its name.</summary>
    [TestMethod]
    public void The_page_lists_every_rule_with_the_names_it_covers()
    {
        var path = Path.Combine(AppContext.BaseDirectory, Page);
        var expected = Render();
        File.WriteAllText(Path.ChangeExtension(path, ".received.md"), expected);

        Assert.AreEqual(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string Render()
    {
        var names = CoveredNames();
        var page = new StringBuilder("""
            # Rules for snippets

            A snippet may use what the allow-list names, and nothing else. What it may not use is reported under one of these ids, always
            with what to write instead. An id is never used again for something else. This page is made by a test from the rules themselves.

            | Rule | What it refuses | Names that it covers |
            |---|---|---|

            """);
        foreach (var rule in SnippetDescriptors.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"| <a id=\"{rule.Id.ToLowerInvariant()}\"></a>{rule.Id} | {rule.Title} | {Covered(names[rule.Id])} |\n");
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>A name below one that is listed says nothing new.</summary>
    private static string Covered(IEnumerable<string> names)
    {
        var all = names.Order(StringComparer.Ordinal).ToList();
        return string.Join(", ", all
            .Where(name => !all.Any(outer => name.StartsWith($"{outer}.", StringComparison.Ordinal)))
            .Select(name => $"`{name}`"));
    }

    private static ILookup<string, string> CoveredNames() => EmbeddedText.Read("SymbolRepairs.txt")
        .Split('\n')
        .Where(line => line.StartsWith("RMCP", StringComparison.Ordinal))
        .Select(line => line.Split('|', 3))
        .ToLookup(parts => parts[0].Trim(), parts => parts[1].Trim());
}
