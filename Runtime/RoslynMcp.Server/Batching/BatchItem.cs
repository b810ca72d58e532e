using RoslynMcp.Server.Configuration;

namespace RoslynMcp.Server.Batching;

/// <summary>One snippet of a batch; null where the line leaves it to the command.</summary>
internal sealed record BatchItem(string Id, string Code, LimitSettings Limits, string? Tenant);
