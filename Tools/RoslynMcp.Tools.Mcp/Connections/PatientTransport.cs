using ModelContextProtocol.Protocol;

namespace RoslynMcp.Tools.Mcp.Connections;

/// <summary>
/// Ends a session with a server that asks and asks. The client begins to answer each request as it comes, so of a server that asks
/// faster than it listens all of them would wait in our memory.
/// </summary>
internal sealed class PatientTransport(IUpstreamTransport inner) : IUpstreamTransport
{
    private const int MostUnanswered = 100;

    private Func<bool> _isOver = () => false;

    public string Name => inner.Name;

    public string? Ending => _isOver() ? $"it asked more than {MostUnanswered} times without waiting for an answer" : inner.Ending;

    public async Task<ITransport> ConnectAsync(CancellationToken cancellationToken = default)
    {
        var session = new PatientSession(await inner.ConnectAsync(cancellationToken), MostUnanswered);
        _isOver = () => session.IsOver;
        return session;
    }
}
