using System.Collections.Immutable;

namespace RoslynMcp.Server.Configuration;

/// <summary>Reads the sections of CONTRACT.md, logs and ConnectionStrings; a key that is not one of them is an error that names it.</summary>
internal static class ConfigurationReader
{
    /// <summary>Written as in every configuration of .NET.</summary>
    public const string ConnectionStringPath = "ConnectionStrings.RoslynMcp";

    public static ServerConfiguration Read(Setting root)
    {
        var sections = root.Members("mcpServers", "tools", "limits", "tenants", "logs", "ConnectionStrings");
        var configuration = new ServerConfiguration { File = root.File };
        if (sections.TryGetValue("tools", out var tools))
        {
            var members = tools.Members("commerce", "shopTimeout", "include", "exclude");
            configuration = configuration with
            {
                Commerce = !members.TryGetValue("commerce", out var commerce) || commerce.Flag(),
                ShopTimeout = members.TryGetValue("shopTimeout", out var patience) ? Quantity.Duration(patience.Name, patience.Text()) : null,
                Filter = new ToolFilter(
                    members.TryGetValue("include", out var include) ? include.Texts() : [],
                    members.TryGetValue("exclude", out var exclude) ? exclude.Texts() : []),
            };
        }

        return configuration with
        {
            Limits = sections.TryGetValue("limits", out var limits) ? Limits(limits) : LimitSettings.None,
            ConnectionString = sections.TryGetValue("ConnectionStrings", out var strings)
                && strings.Members("RoslynMcp").TryGetValue("RoslynMcp", out var postgres) ? Secret.Read(postgres) : null,
            Logs = sections.TryGetValue("logs", out var logs) ? LogSettings.Read(logs) : LogSettings.None,
            Tenants = sections.TryGetValue("tenants", out var tenants)
                ? tenants.Entries().ToImmutableSortedDictionary(tenant => tenant.Key, tenant => TenantReader.Read(tenant.Value), StringComparer.Ordinal)
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
            members.TryGetValue("memory", out var memory) ? memory.Memory() : null,
            members.TryGetValue("allocation", out var allocation) ? allocation.Size() : null,
            members.TryGetValue("output", out var output) ? (int)output.Size(int.MaxValue) : null,
            members.TryGetValue("toolCalls", out var calls) ? calls.Count(least: 0) : null);
    }
}
