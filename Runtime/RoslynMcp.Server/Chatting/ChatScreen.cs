using System.Globalization;
using RoslynMcp.Chat;
using RoslynMcp.Runtime.Approval;
using RoslynMcp.Server.Output;

namespace RoslynMcp.Server.Chatting;

/// <summary>Shows a message being answered to somebody at a terminal.</summary>
internal sealed class ChatScreen(Screen screen, Keyboard keyboard)
{
    private bool _isInLine;
    private string? _snippet;

    public void Show(ChatEvent happened)
    {
        switch (happened)
        {
            case ChatEvent.AnswerPart part:
                screen.Write(part.Text);
                _isInLine = true;
                break;
            case ChatEvent.Snippet snippet:
                _snippet = snippet.Code;
                EndLine().Block(snippet.Code, Ink.Quiet, "  │ ");
                break;
            case ChatEvent.Called { Record: var call }:
                EndLine().Write("  → ", Ink.Quiet).Write(call.Tool, Ink.Name)
                    .Line($" {Measure.Milliseconds(call.Ms)}{(call.Ok ? "" : " failed")}", call.Ok ? Ink.Quiet : Ink.Bad);
                break;
            case ChatEvent.Result { Status: "succeeded" }:
                EndLine();
                break;
            case ChatEvent.Result result:
                EndLine().Line($"  {result.Status}", Ink.Warning).Prose(result.Text, Ink.Quiet, "    ");
                break;
            case ChatEvent.Approval approval:
                EndLine().Line(approval.Granted ? "  approved" : "  declined", approval.Granted ? Ink.Good : Ink.Bad);
                break;
            case ChatEvent.Fallback:
                EndLine().Line("  snippets can't be executed now; going on with single tool calls", Ink.Warning);
                break;
            case ChatEvent.Answer { Failure: not null } answer:
                EndLine().Line(answer.Text, Ink.Bad);
                break;
            case ChatEvent.Usage usage:
                EndLine().Line(
                    string.Create(CultureInfo.InvariantCulture, $"{usage.Tokens.Prompt} + {usage.Tokens.Completion} tokens · {Measure.Count(usage.Rounds, "round")}"), Ink.Quiet);
                break;
        }
    }

    /// <summary>Asks at the terminal, with what would run in sight; anything but a yes, as a line that was typed ahead, is a no.</summary>
    public async Task<bool> AskAsync(ApprovalQuestion question, CancellationToken cancellation)
    {
        EndLine();
        if (question.Code != _snippet)
        {
            screen.Block(question.Code, Ink.Quiet, "  │ ");
        }

        screen.Write("  This can change or delete data: ", Ink.Warning)
            .Write(string.Join(", ", question.Waiting.Select(effect => effect.Tool)), Ink.Name).Write(". Run it? [y/N] ");
        return (await keyboard.ReadLineAsync(cancellation))?.Trim() is { } answer
            && (answer.Equals("y", StringComparison.OrdinalIgnoreCase) || answer.Equals("yes", StringComparison.OrdinalIgnoreCase));
    }

    private Screen EndLine()
    {
        if (_isInLine)
        {
            screen.Line();
            _isInLine = false;
        }

        return screen;
    }
}
