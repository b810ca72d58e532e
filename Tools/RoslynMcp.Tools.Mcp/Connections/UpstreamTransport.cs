namespace RoslynMcp.Tools.Mcp.Connections;

/// <summary>Chooses how a server is spoken to.</summary>
internal static class UpstreamTransport
{
    public static IUpstreamTransport For(UpstreamServer server, UpstreamOptions options) => new PatientTransport(Of(server, options));

    private static IUpstreamTransport Of(UpstreamServer server, UpstreamOptions options) => server switch
    {
        CommandServer command => new ChildTransport(command, options.LargestMessage),
        RemoteServer remote => new RemoteTransport(remote, options.LargestMessage),
        _ => throw new ArgumentException($"{server.GetType().Name} is not a kind of server that can be mounted.", nameof(server)),
    };
}
