using System.Globalization;
using System.Text;
using RoslynMcp.Runtime.Tests.Corpus;
using RoslynMcp.Tests.Support;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Tests.Verification;

/// <summary>Writes the page of refusals: what <c>check</c> says of common forbidden things, and the counts of the corpora.</summary>
internal sealed class RefusalsPage
{
    private readonly StringBuilder _page = new();

    public static async Task<string> RenderAsync(Sandbox sandbox, ToolCatalog shopping, ToolCatalog searching)
    {
        var page = new RefusalsPage();
        page.Line("# What a refusal reads like");
        page.Line("");
        page.Line("This page is made by a test: the texts are what `check` answers, the counts what the corpora under `Tests/Cases` give.");
        foreach (var snippet in SnippetCase.ReadAll("Refusals"))
        {
            await page.AddRefusalAsync(sandbox, snippet);
        }

        await page.AddHostileAsync(shopping);
        await page.AddBenignAsync(searching);
        return page._page.ToString();
    }

    private async Task AddRefusalAsync(Sandbox sandbox, SnippetCase snippet)
    {
        var result = await sandbox.CheckAsync(new ExecutionRequest(snippet.Code));
        Assert.IsInstanceOfType<ExecutionResult.Rejected>(result, $"{snippet.Name} is to be refused.");
        Line("");
        Line($"## {Title(snippet.Name)}");
        Line("");
        Line($"```csharp\n{snippet.Code.ReplaceLineEndings("\n").TrimEnd()}\n```");
        Line("");
        foreach (var found in ((ExecutionResult.Rejected)result).Diagnostics)
        {
            Line($"- {found.Line}:{found.Column} {found.Id} {found.Message}");
            if (found.Repair.Length > 0)
            {
                Line($"  **{found.Repair}**");
            }
        }
    }

    private async Task AddHostileAsync(ToolCatalog catalog)
    {
        Line("");
        Line("## The hostile corpus");
        Line("");
        Line("Each case is checked twice: as ever, and by the IL verifier alone with all rules about source switched off. What is then no program");
        Line("of C# never becomes IL; what is then accepted is refused by source rules only, and `SourceOnly.cs` says of each why that is enough.");
        Line("");
        Line("| class | cases | refused by source | let through | refused by IL alone | no program | source only |");
        Line("|---|---|---|---|---|---|---|");
        foreach (var group in HostileCases.Names.Select(name => (string)name[0]).GroupBy(name => Path.GetDirectoryName(name)!))
        {
            var count = await CorpusCounts.OfAsync(catalog, group.Select(HostileCases.Read));
            Line($"| {group.Key} | {count.Cases} | {count.RefusedInSource} | {count.Cases - count.RefusedInSource} "
                + $"| {count.RefusedInIL} | {count.NoProgram} | {count.AcceptedInIL} |");
        }
    }

    private async Task AddBenignAsync(ToolCatalog catalog)
    {
        Line("");
        Line("## The benign corpus");
        Line("");
        Line("| class | cases | accepted | falsely refused | falsely refused by IL alone |");
        Line("|---|---|---|---|---|");
        foreach (var group in SnippetCase.ReadAll("Benign").GroupBy(snippet => Path.GetDirectoryName(snippet.Name)!))
        {
            var count = await CorpusCounts.OfAsync(catalog, group.Select(snippet => snippet.Code));
            Line($"| {(group.Key.Length > 0 ? group.Key : "all")} | {count.Cases} | {count.Cases - count.RefusedInSource} "
                + $"| {count.RefusedInSource} | {count.RefusedInIL + count.NoProgram} |");
        }
    }

    /// <summary>Of <c>01-reading-a-file.csx</c>, "Reading a file".</summary>
    private static string Title(string name)
    {
        var words = Path.GetFileNameWithoutExtension(name)[3..].Replace('-', ' ');
        return char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
    }

    private void Line(string text) => _page.Append(text).Append('\n');
}
