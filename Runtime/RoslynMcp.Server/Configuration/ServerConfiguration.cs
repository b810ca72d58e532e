using System.Collections.Immutable;
using RoslynMcp.Tools.Mcp;

namespace RoslynMcp.Server.Configuration;

/// <summary>What roslyn-mcp.json says; the defaults are those of a file that says nothing.</summary>
internal sealed record ServerConfiguration
{
    /// <summary>The file; null when there is none.</summary>
    public string? File { get; init; }

    public bool Commerce { get; init; } = true;

    public ToolFilter Filter { get; init; } = ToolFilter.Everything;

    public LimitSettings Limits { get; init; } = LimitSettings.None;

    public ImmutableSortedDictionary<string, TenantSettings> Tenants { get; init; } = ImmutableSortedDictionary<string, TenantSettings>.Empty;

    public ImmutableArray<UpstreamServer> Servers { get; init; } = [];
}
