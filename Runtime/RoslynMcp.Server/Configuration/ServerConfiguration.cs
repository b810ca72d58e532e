using System.Collections.Immutable;
using RoslynMcp.Tools.Mcp;

namespace RoslynMcp.Server.Configuration;

/// <summary>What roslyn-mcp.json says; the defaults are those of a file that says nothing.</summary>
internal sealed record ServerConfiguration
{
    /// <summary>The file; null when there is none.</summary>
    public string? File { get; init; }

    public bool Commerce { get; init; } = true;

    /// <summary>The Postgres that the built-in tools keep their data in; null for the embedded catalogue.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>How long a search waits for a connected shop; null for the usual time.</summary>
    public TimeSpan? ShopTimeout { get; init; }

    public ToolFilter Filter { get; init; } = ToolFilter.Everything;

    public LimitSettings Limits { get; init; } = LimitSettings.None;

    public LogSettings Logs { get; init; } = LogSettings.None;

    public ImmutableSortedDictionary<string, TenantSettings> Tenants { get; init; } = ImmutableSortedDictionary<string, TenantSettings>.Empty;

    public ImmutableArray<UpstreamServer> Servers { get; init; } = [];
}
