namespace RoslynMcp.Tools.Context;

/// <summary>
/// On whose behalf an execution runs. The host makes it; a tool receives it as a parameter that no model sees; every store query
/// is filtered by <see cref="TenantId"/>.
/// </summary>
public sealed record ToolContext
{
    /// <summary>The customer whose data the execution may see.</summary>
    public required string TenantId { get; init; }
}
