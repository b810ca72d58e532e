using System.CommandLine;
using RoslynMcp.Server.Configuration;
using RoslynMcp.Server.Session;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Server.Commands;

/// <summary>The options of every command whose tools depend on who asks.</summary>
internal sealed class CallerOptions
{
    private readonly Option<string?> _tenant = new("--tenant") { HelpName = "NAME", Description = "On whose behalf tools are called." };
    private readonly Option<string?> _user = new("--user") { HelpName = "ID", Description = "Who asks, as you have verified it; customers' tools need it." };

    private readonly Option<string[]> _role = new("--role")
    {
        HelpName = "ROLE",
        Description = $"What whoever asks may do: {RoleNames.All}; the tools of other roles are absent.",
        Arity = ArgumentArity.OneOrMore,
    };

    public void AddTo(Command command)
    {
        command.Add(_tenant);
        command.Add(_role);
        command.Add(_user);
    }

    public ToolContext Read(ParseResult parsed, ServerConfiguration configuration)
    {
        var tenant = parsed.GetValue(_tenant) ?? Tenants.Embedded;
        if (Tenants.Problem(tenant, configuration) is { } problem)
        {
            throw new UsageException($"--tenant: {problem}");
        }

        var configured = Callers.Of(tenant, configuration);
        var caller = configured with
        {
            UserId = parsed.GetValue(_user) ?? configured.UserId,
            Roles = parsed.GetValue(_role) is { Length: > 0 } words ? words.Aggregate(ToolRoles.Public, (all, word) => all | Role(word)) : configured.Roles,
        };
        return Callers.Problem(caller) is { } nobody ? throw new UsageException(nobody) : caller;
    }

    private static ToolRoles Role(string word) => RoleNames.Role(word) ?? throw new UsageException($"--role: '{word}' is not {RoleNames.All}");
}
