using RoslynMcp.Tools.Context;
using RoslynMcp.Tools.Credentials;

namespace RoslynMcp.Server.Configuration;

/// <summary>One tenant.</summary>
/// <param name="Platform">What the shop runs on.</param>
/// <param name="Shop">Where the shop is and what lets us in; null where the configuration connects none.</param>
/// <param name="ExecutionsPerMinute">The most executions that begin in any minute; null for any number.</param>
/// <param name="Roles">What whoever acts for the tenant may do beyond what every visitor may.</param>
/// <param name="User">Who that is, vouched for by whoever wrote the configuration; null for a visitor.</param>
internal sealed record TenantSettings(ShopPlatform Platform, PlatformCredential? Shop, int? ExecutionsPerMinute, ToolRoles Roles, string? User);
