using RoslynMcp.Tools.Context;

namespace RoslynMcp.Server.Configuration;

/// <summary>Reads one entry of tenants.</summary>
internal static class TenantReader
{
    public static TenantSettings Read(Setting tenant)
    {
        var members = tenant.Members("platform", "shop", "rate", "roles", "user");
        var rate = members.TryGetValue("rate", out var given) ? given.Members("executionsPerMinute") : null;
        var platform = members.TryGetValue("platform", out var word) ? RoleNames.Platform(word.Text()) ?? throw word.Wrong(RoleNames.Platforms) : ShopPlatform.Generic;
        return new TenantSettings(
            platform,
            members.TryGetValue("shop", out var shop) ? ShopReader.Read(shop, tenant, platform) : null,
            rate is not null && rate.TryGetValue("executionsPerMinute", out var executions) ? executions.Count(least: 1) : null,
            members.TryGetValue("roles", out var roles) ? Roles(roles) : ToolRoles.Public,
            members.TryGetValue("user", out var user) ? user.Text() : null);
    }

    private static ToolRoles Roles(Setting roles)
        => roles.Texts().Aggregate(ToolRoles.Public, (all, word) => all | (RoleNames.Role(word) ?? throw roles.Wrong($"a list of {RoleNames.All}; '{word}' is none")));
}
