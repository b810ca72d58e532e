using System.Diagnostics.CodeAnalysis;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Mcp.Reading;

namespace RoslynMcp.Tools.Mcp.Connections;

/// <summary>Keeps one server connected: opens, lists, listens for changes, and after a loss opens again with growing waits.</summary>
[SuppressMessage("Reliability", "CA2213", Justification = "Disposed when the loop that uses it has ended.")]
internal sealed class Connection : IAsyncDisposable
{
    private readonly UpstreamOptions _options;
    private readonly Action _changed;
    private readonly CancellationTokenSource _ending = new();
    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _loop;
    private volatile ConnectionState _state = ConnectionState.Starting;
    private volatile Link? _link;

    public Connection(UpstreamServer server, UpstreamOptions options, Action changed)
    {
        Server = server;
        (_options, _changed) = (options, changed);
        _loop = Task.Run(KeepAsync);
    }

    public UpstreamServer Server { get; }

    public ConnectionState State => _state;

    public UpstreamStatus Status => _state.ToStatus(Server.Name, _link is { IsOpen: true });

    /// <summary>Completes when the server has connected or failed for the first time.</summary>
    public Task FirstAttempt => _first.Task;

    /// <summary>Whom to call now.</summary>
    public Link Link => _link is { IsOpen: true } link
        ? link
        : throw new ToolFailedException($"the server {Server.Name} is not connected ({State.Reason}); try again in a while, or do without it.");

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await _loop;
        _ending.Dispose();
    }

    private async Task KeepAsync()
    {
        var backoff = new Backoff(_options);
        while (!_ending.IsCancellationRequested)
        {
            backoff.Attempt();
            _state = _state with { Problem = await ServeAsync() };
            _first.TrySetResult();
            await Task.Delay(backoff.Wait(), _options.Time, _ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Connects and stays until the connection is lost; says why it was.</summary>
    private async Task<string> ServeAsync()
    {
        using var start = new StartTime(Server.StartTimeout, _options.Time, _ending.Token);
        try
        {
            var link = await Link.OpenAsync(Server, _options, start.Token);
            try
            {
                await ListAsync(link, start.Token);
                _first.TrySetResult();
                start.Stop();
                while (await link.HasNewsAsync(_ending.Token))
                {
                    using var again = new StartTime(Server.StartTimeout, _options.Time, _ending.Token);
                    await ListAsync(link, again.Token);
                }
            }
            finally
            {
                _link = null;
                await link.DisposeAsync();
            }

            return link.Ending();
        }
        catch (Exception failure)
        {
            return start.HasPassed ? $"it did not start within {Server.StartTimeout.TotalSeconds:0.###} s" : Failure.Describe(failure);
        }
    }

    private async Task ListAsync(Link link, CancellationToken cancellation)
    {
        var listed = await ToolListing.ReadAsync(link.Client, _options.MostTools, cancellation);
        var (tools, notes) = UpstreamTools.Describe(this, listed);
        var before = ToolCatalog.Create(_state.Tools).Hash;
        _state = new ConnectionState(tools, notes, Problem: null);
        _link = link;
        if (_first.Task.IsCompleted && ToolCatalog.Create(tools).Hash != before)
        {
            _changed();
        }
    }
}
