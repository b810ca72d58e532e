using System.Diagnostics;
using RoslynMcp.Server.Configuration;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Server.Session;

/// <summary>On whose behalf tools are called: the configuration's word for a tenant, and the command line's over it.</summary>
internal static class Callers
{
    /// <summary>A tenant as the configuration describes it; one that it does not describe is a visitor's.</summary>
    public static ToolContext Of(string tenant, ServerConfiguration configuration)
        => configuration.Tenants.TryGetValue(tenant, out var settings)
            ? new ToolContext { TenantId = tenant, Platform = settings.Platform, Roles = settings.Roles, UserId = settings.User }
            : new ToolContext { TenantId = tenant };

    /// <summary>The caller in one execution, which logs can be searched for: by the trace that is going on, or one of its own.</summary>
    public static ToolContext Traced(this ToolContext caller)
        => caller with { TraceId = (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToHexString() };

    /// <summary>What is wrong with a caller, or null: whoever is a verified customer has to be somebody.</summary>
    public static string? Problem(ToolContext caller)
        => caller.Roles.HasFlag(ToolRoles.VerifiedCustomer) && string.IsNullOrWhiteSpace(caller.UserId)
            ? "a verifiedCustomer must be named: give --user, or 'user' in the tenant's configuration"
            : null;
}
