using System.Globalization;
using RoslynMcp.Server.Output;
using RoslynMcp.Server.Session;

namespace RoslynMcp.Server.Demonstration;

/// <summary>Shows the parts to a person, each as it is done.</summary>
internal sealed class DemoView(Screen screen, Catalogue catalogue)
{
    private int _number;

    public void Show(DemoPart part)
    {
        switch (part)
        {
            case DemoPart.Prompt prompt:
                Prompt(prompt);
                break;
            case DemoPart.Search search:
                Heading("The model looks up what it needs");
                screen.Write("  search_tools ", Ink.Quiet).Line($"\"{search.Answer.Query}\"").Line().Block(search.Answer.Text, Ink.Name).Line();
                screen.Line($"  {Measure.Milliseconds(search.Ms)}", Ink.Quiet);
                break;
            case DemoPart.Catalogue { Seeded: true } seeded:
                screen.Line().Line($"  First run: the catalogue was created and filled in {Measure.Milliseconds(seeded.Ms)}: {catalogue.Path}", Ink.Quiet);
                break;
            case DemoPart.Catalogue:
                break;
            case DemoPart.Snippet snippet:
                Snippet(snippet);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(part), part, "Not a part of the demonstration.");
        }
    }

    public void End(IReadOnlyList<DemoPart> parts)
    {
        var answered = parts.OfType<DemoPart.Snippet>().First();
        Heading("What passed through the model");
        screen.Rows(
        [
            [Cell.Quiet("the snippet and its answer"), Tokens(answered.Tokens)],
            [Cell.Quiet("the same tools' answers, read one by one"), Tokens(answered.ReplyTokens)],
        ]);
        screen.Line().Line("  Tokens are estimates for o200k, within about 7 % for C#, JSON and English.", Ink.Quiet);
        screen.Line().Line("Your turn:  echo 'return 6 * 7;' | roslyn-mcp run");
    }

    private void Prompt(DemoPart.Prompt prompt)
    {
        Heading("The model is told this, once");
        screen.Prose(prompt.Text).Line();
        screen.Rows(
        [
            [Cell.Quiet("this prompt, whatever the number of tools"), Tokens(prompt.Tokens)],
            [Cell.Quiet($"the {Measure.Count(prompt.Tools, "tool")} as JSON schemas, of their inputs alone"), Tokens(prompt.SchemaTokens)],
        ]);
    }

    private void Snippet(DemoPart.Snippet snippet)
    {
        Heading($"A snippet: {snippet.Script.Title}");
        screen.Line($"  “{snippet.Script.Question}”").Line();
        screen.Block(snippet.Script.Code, Ink.Name, indent: "  │ ").Line();
        ResultView.Show(screen, snippet.Result, snippet.Script.Code);
    }

    private void Heading(string title) => screen.Heading($"{(++_number).ToString(CultureInfo.InvariantCulture)}  {title}");

    private static Cell Tokens(int count) => Cell.Number(string.Create(CultureInfo.InvariantCulture, $"≈ {count:#,0} tokens"));
}
