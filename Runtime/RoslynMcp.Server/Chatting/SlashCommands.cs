using RoslynMcp.Prompts;
using RoslynMcp.Server.Output;
using RoslynMcp.Server.Session;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Server.Chatting;

/// <summary>What is typed with a slash is for the terminal, not for the model.</summary>
internal sealed class SlashCommands(ChatSession session, Screen screen)
{
    private static readonly string[] Known = ["/prompt", "/tools", "/approve", "/mode", "/clear", "/help", "/exit"];

    /// <summary>False to leave.</summary>
    public bool Run(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (words[0])
        {
            case "/exit" or "/quit":
                return false;
            case "/prompt":
                screen.Block(session.Prompt);
                break;
            case "/tools":
                var query = string.Join(' ', words[1..]);
                ToolsView.Show(screen, session.Search.Find(query, FacadeDetail.Index), FacadeDetail.Index);
                break;
            case "/approve":
                Approve(words[1..]);
                break;
            case "/mode":
                Switch(words[1..]);
                break;
            case "/clear":
                session.Conversation.Clear();
                screen.Line("Everything that was said is forgotten.", Ink.Quiet);
                break;
            case "/help":
                Help();
                break;
            default:
                screen.Line($"There is no {words[0]}{(NearNames.Of(words[0], Known).FirstOrDefault() is { } near ? $" (did you mean {near}?)" : "")}; try /help.", Ink.Warning);
                break;
        }

        return true;
    }

    private void Approve(string[] tools)
    {
        if (Approvals.Unknown(tools, session.Tools.Catalog) is { } unknown)
        {
            screen.Line($"/approve: {unknown}; /tools lists them.", Ink.Warning);
            return;
        }

        session.Approvals.Approve(tools);
        var approved = session.Approvals.Approved;
        screen.Line(approved.IsEmpty ? "Every destructive tool is asked about." : $"Run unasked: {string.Join(", ", approved.Order(StringComparer.Ordinal))}", Ink.Quiet);
    }

    private void Switch(string[] words)
    {
        if (words is [var mode] && session.Modes.Contains(mode))
        {
            session.Mode = mode;
        }
        else if (words.Length > 0)
        {
            screen.Line($"Modes are {string.Join(", ", session.Modes)}.", Ink.Warning);
        }

        screen.Line($"mode: {session.Mode}", Ink.Quiet);
    }

    private void Help() => screen.Rows(
    [
        ["/prompt", "what the model is told first in code mode"],
        ["/tools [QUERY]", "the tools, or those that a query finds"],
        ["/approve [NAME…|all]", "destructive tools that may run unasked"],
        ["/mode [code|fence|traditional]", "how messages are answered"],
        ["/clear", "forget what was said"],
        ["/exit", "leave"],
    ]);
}
