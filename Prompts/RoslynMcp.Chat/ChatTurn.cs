using OpenAI.Chat;
using RoslynMcp.Chat.Approaches;
using RoslynMcp.Chat.Formatting;
using RoslynMcp.Chat.Model;

namespace RoslynMcp.Chat;

/// <summary>Answers one message: asks the model, does what it wants, tells it, until it answers or the rounds are used up.</summary>
internal sealed class ChatTurn(TurnContext turn, ModelClient model, Func<bool> mayCode)
{
    private const string SwitchedOff = "Code mode was switched off.";

    private readonly SnippetRunner _snippets = new(turn);
    private readonly List<ChatMessage> _messages = [.. turn.Conversation.Messages, new UserChatMessage(turn.Question)];
    private int _rounds;

    public async Task<ChatReply> RunAsync(CancellationToken cancellation)
    {
        var approach = mayCode() ? Code() : new ToolByTool(turn);
        try
        {
            while (true)
            {
                approach = StayOrFallBack(approach);
                var isLast = ++_rounds >= turn.Options.MaxRounds || approach.IsExhausted;
                var said = await AskAsync(approach, isLast, cancellation).ConfigureAwait(false);
                _messages.Add(said.ToMessage());
                var told = await approach.ActAsync(said, cancellation).ConfigureAwait(false);
                if (told.Count == 0)
                {
                    return said.Text.Length > 0 ? Reply(said.Text, approach) : Failed(ChatProblem.NoAnswer, approach);
                }

                if (isLast)
                {
                    return Failed(ChatProblem.TooManyRounds, approach);
                }

                _messages.AddRange(told);
            }
        }
        catch (ModelException failure)
        {
            return Failed(failure.Problem, approach);
        }
    }

    private IApproach Code() => turn.Options.Style == CodeStyle.Fence ? new CodeByFence(turn, _snippets) : new CodeByTool(turn, _snippets);

    private IApproach StayOrFallBack(IApproach approach)
    {
        if (approach.Mode == ChatMode.Traditional || (approach.Lost ?? (mayCode() ? null : SwitchedOff)) is not { } reason)
        {
            return approach;
        }

        turn.Tell(new ChatEvent.FellBack(reason));
        return new ToolByTool(turn);
    }

    private Task<ModelTurn> AskAsync(IApproach approach, bool mustAnswer, CancellationToken cancellation)
    {
        var options = new ChatCompletionOptions();
        foreach (var function in approach.Functions)
        {
            options.Tools.Add(function);
        }

        if (mustAnswer && approach.Functions.Count > 0)
        {
            options.ToolChoice = ChatToolChoice.CreateNoneChoice();
        }

        return model.AskAsync([System(approach), .. _messages], options, piece => turn.Tell(new ChatEvent.Text(piece)), cancellation);
    }

    private SystemChatMessage System(IApproach approach)
        => new(turn.Options.Instructions.Length == 0 ? approach.Prompt : $"{turn.Options.Instructions}\n\n{approach.Prompt}");

    private ChatReply Failed(ChatProblem problem, IApproach approach) => Reply(UserText.Of(problem), approach) with { Problem = problem };

    private ChatReply Reply(string text, IApproach approach) => new(text, approach.Mode)
    {
        Rounds = _rounds,
        Usage = model.Usage,
        Executions = _snippets.Results,
    };
}
