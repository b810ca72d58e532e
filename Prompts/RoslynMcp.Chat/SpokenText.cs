using System.Text;

namespace RoslynMcp.Chat;

/// <summary>Passes on what the model says as it comes; where it may write snippets, not what could begin one.</summary>
internal sealed class SpokenText(bool mayHoldCode, Action<ChatEvent> tell)
{
    private readonly StringBuilder _held = new();
    private bool _isCode;

    public void Add(string text)
    {
        if (!mayHoldCode)
        {
            tell(new ChatEvent.AnswerPart(text));
            return;
        }

        _held.Append(text);
        _isCode |= text.AsSpan().ContainsAny('`', '~');
        if (!_isCode)
        {
            End();
        }
    }

    /// <summary>It was an answer after all.</summary>
    public void End()
    {
        if (_held.Length > 0)
        {
            tell(new ChatEvent.AnswerPart(_held.ToString()));
            _held.Clear();
        }
    }
}
