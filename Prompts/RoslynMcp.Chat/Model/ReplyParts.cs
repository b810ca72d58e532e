using System.Text;
using OpenAI.Chat;

namespace RoslynMcp.Chat.Model;

/// <summary>Puts one reply together from its stream, and refuses to hold more than is read.</summary>
internal sealed class ReplyParts(int most, Action<string> said)
{
    private readonly StringBuilder _text = new();
    private readonly ToolCallParts _calls = new();
    private ChatFinishReason? _finish;

    /// <summary>As the endpoint counts them; where it counts with every event, the last counts.</summary>
    public ChatTokens Tokens { get; private set; }

    public void Add(StreamingChatCompletionUpdate update)
    {
        foreach (var part in update.ContentUpdate)
        {
            Say(part.Text);
        }

        Say(update.RefusalUpdate);
        foreach (var piece in update.ToolCallUpdates)
        {
            _calls.Add(piece);
        }

        if (update.Usage is { } usage)
        {
            Tokens = new ChatTokens(usage.InputTokenCount, usage.OutputTokenCount);
        }

        _finish = update.FinishReason ?? _finish;
        if (_text.Length + _calls.Length > most)
        {
            throw new ChatFailureException(ChatFailure.EndpointBroken);
        }
    }

    public ModelTurn ToTurn() => _finish switch
    {
        null => throw new ChatFailureException(ChatFailure.EndpointBroken),
        ChatFinishReason.ContentFilter => throw new ChatFailureException(ChatFailure.Declined),
        var finish => new ModelTurn(_text.ToString(), _calls.ToList(), finish is ChatFinishReason.Length),
    };

    private void Say(string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            _text.Append(text);
            said(text);
        }
    }
}
