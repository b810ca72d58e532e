using System.Threading.Channels;
using ModelContextProtocol.Protocol;

namespace RoslynMcp.Tools.Mcp.Connections;

/// <summary>A session with a process, which ends with it.</summary>
internal sealed class ChildSession(ITransport session, ChildProcess child) : ITransport
{
    public string? SessionId => session.SessionId;

    public ChannelReader<JsonRpcMessage> MessageReader => session.MessageReader;

    public Task SendMessageAsync(JsonRpcMessage message, CancellationToken cancellationToken = default)
        => session.SendMessageAsync(message, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await child.EndAsync();
        await session.DisposeAsync();
    }
}
