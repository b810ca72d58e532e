using System.Collections.Immutable;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Mcp.Connections;

namespace RoslynMcp.Tools.Mcp;

/// <summary>
/// Mounted MCP servers: started at once, each within its time, and kept connected. A server that fails is named in
/// <see cref="Status"/> and the others work. Disposing ends the processes that were started.
/// </summary>
public sealed class UpstreamServers : IAsyncDisposable
{
    private readonly ImmutableArray<Connection> _connections;
    private readonly SurvivorWatch? _watch;
    private readonly Lazy<Task> _end;

    private UpstreamServers(IReadOnlyCollection<UpstreamServer> servers, UpstreamOptions options)
    {
        _watch = servers.OfType<CommandServer>().Any() ? SurvivorWatch.Start() : null;
        _connections = [.. servers.Select(server => new Connection(_watch?.Mark(server) ?? server, options, () => Changed?.Invoke()))];
        _end = new Lazy<Task>(EndAsync);
    }

    /// <summary>Raised when the tools of a server have changed; a sandbox made of the tools before goes on as it was.</summary>
    public event Action? Changed;

    /// <summary>The tools of all servers now, in the order of the servers; of tools with one id the first stands.</summary>
    public ImmutableArray<ToolDescriptor> Tools => [.. _connections.SelectMany(connection => connection.State.Tools).DistinctBy(tool => tool.Id)];

    /// <summary>How each server is doing, in the order they were given.</summary>
    public ImmutableArray<UpstreamStatus> Status => [.. _connections.Select(connection => connection.Status)];

    /// <summary>Starts the servers and waits until each is connected or has failed for the first time.</summary>
    /// <exception cref="ArgumentException">Two servers have the same name.</exception>
    public static async Task<UpstreamServers> MountAsync(
        IReadOnlyCollection<UpstreamServer> servers, UpstreamOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(servers);
        options ??= new UpstreamOptions();
        options.Validate();
        if (servers.CountBy(server => server.Name, StringComparer.Ordinal).FirstOrDefault(name => name.Value > 1) is { Key: { } twice })
        {
            throw new ArgumentException($"Two servers are named '{twice}'. Give one of them another name.", nameof(servers));
        }

        var mounted = new UpstreamServers(servers, options);
        try
        {
            await Task.WhenAll(mounted._connections.Select(connection => connection.FirstAttempt)).WaitAsync(cancellationToken);
            return mounted;
        }
        catch
        {
            await mounted.DisposeAsync();
            throw;
        }
    }

    /// <summary>Closes the connections and ends the processes; once, however often it is asked for.</summary>
    public ValueTask DisposeAsync() => new(_end.Value);

    private async Task EndAsync()
    {
        await Task.WhenAll(_connections.Select(connection => connection.DisposeAsync().AsTask()));
        _watch?.Dispose();
    }
}
