using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using ModelContextProtocol.Protocol;

namespace RoslynMcp.Tools.Mcp.Connections;

/// <summary>A session whose messages end when the other side has asked for more than it may before it is answered.</summary>
internal sealed class PatientSession(ITransport inner, int most) : ChannelReader<JsonRpcMessage>, ITransport
{
    private readonly Lazy<Task> _end = new(() => inner.DisposeAsync().AsTask());
    private int _unanswered;
    private volatile bool _isOver;

    public bool IsOver => _isOver;

    public string? SessionId => inner.SessionId;

    public ChannelReader<JsonRpcMessage> MessageReader => this;

    public override Task Completion => inner.MessageReader.Completion;

    public override bool TryRead([MaybeNullWhen(false)] out JsonRpcMessage item)
    {
        item = null;
        if (_isOver || !inner.MessageReader.TryRead(out var message))
        {
            return false;
        }

        if (message is JsonRpcRequest && Interlocked.Increment(ref _unanswered) > most)
        {
            _isOver = true;
            _ = DrainAsync();
            return false;
        }

        item = message;
        return true;
    }

    public override ValueTask<bool> WaitToReadAsync(CancellationToken cancellationToken = default)
        => _isOver ? ValueTask.FromResult(false) : inner.MessageReader.WaitToReadAsync(cancellationToken);

    public async Task SendMessageAsync(JsonRpcMessage message, CancellationToken cancellationToken = default)
    {
        try
        {
            await inner.SendMessageAsync(message, cancellationToken);
        }
        finally
        {
            if (message is JsonRpcResponse or JsonRpcError)
            {
                Interlocked.Decrement(ref _unanswered);
            }
        }
    }

    public ValueTask DisposeAsync() => new(_end.Value);

    /// <summary>
    /// Ends the session, since answers under way wait for the other side to read, which it may never do again; and takes what still
    /// comes, since a channel is complete only when it is empty.
    /// </summary>
    private async Task DrainAsync()
    {
        _ = _end.Value;
        while (await inner.MessageReader.WaitToReadAsync())
        {
            inner.MessageReader.TryRead(out _);
        }
    }
}
