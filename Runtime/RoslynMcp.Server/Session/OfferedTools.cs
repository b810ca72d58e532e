using RoslynMcp.Server.Configuration;
using RoslynMcp.Server.Session.Logging;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce;
using RoslynMcp.Tools.Context;
using RoslynMcp.Tools.Mcp;

namespace RoslynMcp.Server.Session;

/// <summary>The tools that a configuration offers, and what they hold open; the shop's touch no disk before one is called.</summary>
internal sealed class OfferedTools : IAsyncDisposable
{
    private readonly ServerConfiguration _configuration;
    private readonly ToolRoles _roles;
    private readonly CommerceTools? _commerce;
    private readonly UpstreamServers _upstream;
    private readonly ToolLog _log;

    private OfferedTools(ServerConfiguration configuration, ToolRoles roles, UpstreamServers upstream)
    {
        (_configuration, _roles, _upstream, _log) = (configuration, roles, upstream, new ToolLog(configuration.Logs));
        if (configuration.Commerce)
        {
            Catalogue = configuration.ConnectionString is null ? Catalogue.Locate() : null;
            _commerce = BuiltInTools.Open(configuration);
        }

        Catalog = Collect();
    }

    /// <summary>What is offered when the command starts; <see cref="Collect"/> says what is offered now.</summary>
    public ToolCatalog Catalog { get; }

    /// <summary>The embedded catalogue; null when Postgres is configured, or the built-in tools are switched off.</summary>
    public Catalogue? Catalogue { get; }

    /// <summary>The built-in tools; null when they are switched off.</summary>
    public CommerceTools? Commerce => _commerce;

    /// <summary>The mounted servers.</summary>
    public UpstreamServers Upstream => _upstream;

    /// <summary>Starts the configured servers; one that fails is said by name, and its tools are absent, as are those of other roles.</summary>
    public static async Task<OfferedTools> OpenAsync(ServerConfiguration configuration, ToolRoles roles, CancellationToken cancellation)
    {
        var upstream = await UpstreamServers.MountAsync(configuration.Servers, options: null, cancellation);
        foreach (var server in upstream.Status)
        {
            UpstreamReport.Write(server);
        }

        return new OfferedTools(configuration, roles, upstream);
    }

    /// <summary>The tools of now: the built-in ones and those of the servers, filtered; what has an id that is taken is left out.</summary>
    public ToolCatalog Collect()
    {
        var builder = new ToolCatalogBuilder();
        foreach (var instance in _commerce?.Instances ?? [])
        {
            builder.AddTools(instance);
        }

        var builtIn = builder.Build();
        var tools = builtIn.Tools.Concat(_upstream.Tools.Where(tool => builtIn.Find(tool.Id) is null));
        return ToolCatalog.Create(tools.Where(tool => _configuration.Filter.Admits(tool.Id)).Select(_log.Watch)).For(_roles);
    }

    public async ValueTask DisposeAsync()
    {
        await _upstream.DisposeAsync();
        _commerce?.Dispose();
        _log.Dispose();
    }
}
