using ModelContextProtocol.Protocol;

namespace RoslynMcp.Tools.Mcp.Connections;

/// <summary>
/// Speaks to a process of ours. The client's own transport for this reads lines of any length; here a line, and what a
/// process complains about, has its bounds.
/// </summary>
internal sealed class ChildTransport(CommandServer server, int largestMessage) : IUpstreamTransport
{
    private Func<string?> _ending = () => null;

    public string Name => server.Name;

    public string? Ending => _ending();

    public async Task<ITransport> ConnectAsync(CancellationToken cancellationToken = default)
    {
        var child = ChildProcess.Start(server);
        var output = new BoundedStream(child.Output, largestMessage, perLine: true);
        _ending = () => output.Problem ?? child.Ending;
        var session = await new StreamClientTransport(child.Input, output, loggerFactory: null).ConnectAsync(cancellationToken);
        return new ChildSession(session, child);
    }
}
