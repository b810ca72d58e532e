using RoslynMcp.Tools.Context;

namespace RoslynMcp.Server.Configuration;

/// <summary>One tenant. The rate is read and kept, and not applied yet.</summary>
/// <param name="Platform">What the shop runs on.</param>
/// <param name="ExecutionsPerMinute">The rate; null for none.</param>
/// <param name="Roles">What whoever acts for the tenant may do beyond what every visitor may.</param>
/// <param name="User">Who that is, vouched for by whoever wrote the configuration; null for a visitor.</param>
internal sealed record TenantSettings(ShopPlatform Platform, int? ExecutionsPerMinute, ToolRoles Roles, string? User);
