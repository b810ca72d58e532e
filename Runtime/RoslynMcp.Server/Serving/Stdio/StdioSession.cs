using System.Threading.Channels;
using ModelContextProtocol.Protocol;

namespace RoslynMcp.Server.Serving.Stdio;

/// <summary>One session of those that a client has, one after the other, at the same streams.</summary>
internal sealed class StdioSession(ITransport streams) : ITransport
{
    private readonly Channel<JsonRpcMessage> _received = Channel.CreateUnbounded<JsonRpcMessage>(new() { SingleReader = true, SingleWriter = true });

    public string? SessionId => null;

    public ChannelReader<JsonRpcMessage> MessageReader => _received.Reader;

    /// <summary>Whether the client began without the handshake of older revisions.</summary>
    public bool HasDiscovered { get; private set; }

    public void Receive(JsonRpcMessage message)
    {
        HasDiscovered |= message is JsonRpcRequest { Method: RequestMethods.ServerDiscover };
        _ = _received.Writer.TryWrite(message);
    }

    public Task SendMessageAsync(JsonRpcMessage message, CancellationToken cancellationToken) => streams.SendMessageAsync(message, cancellationToken);

    public ValueTask DisposeAsync()
    {
        _received.Writer.TryComplete();
        return ValueTask.CompletedTask;
    }
}
