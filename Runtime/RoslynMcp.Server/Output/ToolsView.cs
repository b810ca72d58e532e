using RoslynMcp.Prompts;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Server.Output;

/// <summary>Shows a listing or a search of tools.</summary>
internal static class ToolsView
{
    public static void Show(Screen screen, ToolSearchAnswer answer, FacadeDetail detail)
    {
        if (detail is FacadeDetail.Index && !answer.Tools.IsEmpty)
        {
            screen.Rows([.. answer.Tools.Select(Row)], indent: "");
        }
        else
        {
            screen.Block(answer.Text, indent: "");
        }

        if (answer.Total > answer.Tools.Length)
        {
            screen.Line($"… and {Measure.Count(answer.Total - answer.Tools.Length, "more tool")}; raise --limit to see them", Ink.Quiet);
        }
    }

    private static IReadOnlyList<Cell> Row(FacadeTool tool) =>
    [
        new Cell($"{tool.ClassName}.{tool.MethodName}", Ink.Name),
        tool.Effects switch
        {
            { Destructive: true } => new Cell("destructive", Ink.Bad),
            { ReadOnly: true } => Cell.Quiet("read-only"),
            _ => new Cell("writes", Ink.Warning),
        },
        tool.Description,
    ];
}
