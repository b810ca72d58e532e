using System.Collections.Immutable;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Server.Configuration;

/// <summary>Reads the sections of CONTRACT.md; a key that is not one of them is an error that names it.</summary>
internal static class ConfigurationReader
{
    public static ServerConfiguration Read(Setting root)
    {
        var sections = root.Members("mcpServers", "tools", "limits", "tenants");
        var configuration = new ServerConfiguration { File = root.File };
        if (sections.TryGetValue("tools", out var tools))
        {
            var members = tools.Members("commerce", "include", "exclude");
            configuration = configuration with
            {
                Commerce = !members.TryGetValue("commerce", out var commerce) || commerce.Flag(),
                Filter = new ToolFilter(
                    members.TryGetValue("include", out var include) ? include.Texts() : [],
                    members.TryGetValue("exclude", out var exclude) ? exclude.Texts() : []),
            };
        }

        return configuration with
        {
            Limits = sections.TryGetValue("limits", out var limits) ? Limits(limits) : LimitSettings.None,
            Tenants = sections.TryGetValue("tenants", out var tenants)
                ? tenants.Entries().ToImmutableSortedDictionary(tenant => tenant.Key, tenant => Tenant(tenant.Value), StringComparer.Ordinal)
                : configuration.Tenants,
            Servers = sections.TryGetValue("mcpServers", out var servers)
                ? [.. servers.Entries().Select(server => UpstreamServerReader.Read(server.Key, server.Value))]
                : [],
        };
    }

    private static LimitSettings Limits(Setting limits)
    {
        var members = limits.Members("timeout", "memory", "allocation", "output", "toolCalls");
        return new LimitSettings(
            members.TryGetValue("timeout", out var timeout) ? Quantity.Duration(timeout.Name, timeout.Text()) : null,
            members.TryGetValue("memory", out var memory) ? memory.Size() : null,
            members.TryGetValue("allocation", out var allocation) ? allocation.Size() : null,
            members.TryGetValue("output", out var output) ? (int)output.Size(int.MaxValue) : null,
            members.TryGetValue("toolCalls", out var calls) ? calls.Count(least: 0) : null);
    }

    private static TenantSettings Tenant(Setting tenant)
    {
        var members = tenant.Members("platform", "rate", "roles", "user");
        var rate = members.TryGetValue("rate", out var given) ? given.Members("executionsPerMinute") : null;
        return new TenantSettings(
            members.TryGetValue("platform", out var platform) ? RoleNames.Platform(platform.Text()) ?? throw platform.Wrong(RoleNames.Platforms) : ShopPlatform.Generic,
            rate is not null && rate.TryGetValue("executionsPerMinute", out var executions) ? executions.Count(least: 1) : null,
            members.TryGetValue("roles", out var roles) ? Roles(roles) : ToolRoles.Public,
            members.TryGetValue("user", out var user) ? user.Text() : null);
    }

    private static ToolRoles Roles(Setting roles)
        => roles.Texts().Aggregate(ToolRoles.Public, (all, word) => all | (RoleNames.Role(word) ?? throw roles.Wrong($"a list of {RoleNames.All}; '{word}' is none")));
}
