using System.CommandLine;
using RoslynMcp.Chat;
using RoslynMcp.Server.Chatting;
using RoslynMcp.Server.Input;
using RoslynMcp.Server.Output;
using RoslynMcp.Server.Session;

namespace RoslynMcp.Server.Commands;

internal static class ChatCommand
{
    private const string Name = "chat";
    private const int LongestLine = 1 << 20;

    public static Command Create()
    {
        var (json, sandbox) = (CommonOptions.Json(), new SandboxOptionsGroup());
        var model = new Option<string?>("--model") { Description = "The model's name at the endpoint.", HelpName = "NAME" };
        json.Description = "Print one event object a line.";
        var command = new Command(
            Name,
            $"A chat with any OpenAI-compatible endpoint ({ChatEndpointSettings.KeyVariable}, {ChatEndpointSettings.AddressVariable}); each line of piped input is one message.")
        {
            model,
            json,
        };
        sandbox.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var settings = sandbox.Read(parsed);
            var endpoint = ChatEndpointSettings.Read(parsed.GetValue(model));
            await using var tools = await OfferedTools.OpenAsync(settings.Configuration, settings.Caller.Roles, cancellation);
            var isTerminal = !Console.IsInputRedirected && !parsed.GetValue(json);
            var screen = Screen.Open();
            var keyboard = new Keyboard();
            var view = new ChatScreen(screen, keyboard);
            var approvals = new ChatApprovals(Approvals.Check(settings.Approve, tools.Catalog), isTerminal ? view.AskAsync : null);
            using var session = new ChatSession(endpoint, settings, tools, approvals);
            return isTerminal
                ? await TalkAsync(session, screen, view, keyboard, cancellation)
                : await AnswerLinesAsync(session, parsed.GetValue(json), cancellation);
        });
        return command;
    }

    /// <summary>Whether it hears Ctrl-C itself, which at a terminal ends a message and not the program.</summary>
    public static bool HearsInterrupts(ParseResult parsed)
        => parsed.CommandResult.Command.Name == Name && !Console.IsInputRedirected;

    private static async Task<int> TalkAsync(ChatSession session, Screen screen, ChatScreen view, Keyboard keyboard, CancellationToken cancellation)
    {
        using var interrupt = new Interrupt(cancellation);
        var commands = new SlashCommands(session, screen);
        screen.Line($"{Measure.Count(session.Tools.Catalog.Tools.Length, "tool")}, mode {session.Mode}. /help lists commands.", Ink.Quiet);
        while (!interrupt.Leaving.IsCancellationRequested)
        {
            screen.Line().Write("> ", Ink.Strong);
            if (await keyboard.ReadLineAsync(interrupt.Leaving) is not { } line)
            {
                break;
            }

            if (line.StartsWith('/'))
            {
                if (!commands.Run(line.Trim()))
                {
                    break;
                }
            }
            else if (!string.IsNullOrWhiteSpace(line))
            {
                var called = false;
                if (!await interrupt.GuardAsync(token => session.SendAsync(line, Show, token)))
                {
                    screen.Line().Line(called ? "Stopped; the calls that already happened are remembered." : "Stopped; this message is not remembered.", Ink.Warning);
                }

                void Show(ChatEvent happened)
                {
                    called |= happened is ChatEvent.Called;
                    view.Show(happened);
                }
            }
        }

        return ExitCode.Succeeded;
    }

    /// <summary>Exits 6 when a message got no answer of the model's.</summary>
    private static async Task<int> AnswerLinesAsync(ChatSession session, bool json, CancellationToken cancellation)
    {
        var exit = ExitCode.Succeeded;
        await foreach (var line in LineReader.ReadAsync(Console.OpenStandardInput(), LongestLine, cancellation))
        {
            var message = System.Text.Encoding.UTF8.GetString(line.Bytes.Span).Trim();
            if (message.Length == 0 && !line.IsTooLong)
            {
                continue;
            }

            var reply = await session.SendAsync(message, json ? ChatJson.Write : Nothing, cancellation);
            exit = reply.Failure is null ? exit : ExitCode.Unavailable;
            if (!json)
            {
                StandardOutput.Line(VisibleText.Of(reply.Text));
            }
        }

        return exit;

        static void Nothing(ChatEvent happened)
        {
        }
    }
}
