namespace RoslynMcp.Tools.Context;

/// <summary>
/// On whose behalf an execution runs. The host makes it; a tool receives it as a parameter that no model sees; every store query
/// is filtered by <see cref="TenantId"/>.
/// </summary>
public sealed record ToolContext
{
    /// <summary>The customer whose data the execution may see.</summary>
    public required string TenantId { get; init; }

    /// <summary>The shop's host name; empty where there is none.</summary>
    public string Domain { get; init; } = "";

    /// <summary>The conversation that the execution belongs to; null outside of one.</summary>
    public string? ConversationId { get; init; }

    /// <summary>Who is asking, verified by the host; null for a visitor.</summary>
    public string? UserId { get; init; }

    /// <summary>The system that the shop runs on.</summary>
    public ShopPlatform Platform { get; init; }

    /// <summary>Ties log entries to a request; empty where the host traces nothing.</summary>
    public string TraceId { get; init; } = "";

    /// <summary>What the caller may do beyond what every visitor may.</summary>
    public ToolRoles Roles { get; init; }
}
