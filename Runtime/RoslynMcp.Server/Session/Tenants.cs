using RoslynMcp.Prompts;
using RoslynMcp.Server.Configuration;

namespace RoslynMcp.Server.Session;

/// <summary>Says whether a tenant may be acted for: any where none are configured, else those and the embedded catalogue's own.</summary>
internal static class Tenants
{
    public const string Embedded = "demo";

    /// <summary>What is wrong with the name, or null.</summary>
    public static string? Problem(string name, ServerConfiguration configuration)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return "a tenant's name must not be blank";
        }

        if (configuration.Tenants.IsEmpty || name == Embedded || configuration.Tenants.ContainsKey(name))
        {
            return null;
        }

        var near = NearNames.Of(name, configuration.Tenants.Keys).FirstOrDefault();
        return $"'{name}' is not a tenant of {configuration.File}"
            + (near is null ? $"; it has {string.Join(", ", configuration.Tenants.Keys)}" : $" (did you mean {near}?)");
    }
}
