namespace RoslynMcp.Server.Configuration;

/// <summary>One tenant. Platform and rate are read and kept; applying them is work of a later issue.</summary>
internal sealed record TenantSettings(string? Platform, int? ExecutionsPerMinute);
