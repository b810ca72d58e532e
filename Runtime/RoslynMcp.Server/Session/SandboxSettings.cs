using System.Collections.Immutable;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Server.Configuration;
using RoslynMcp.Server.Session.Rates;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Server.Session;

/// <summary>How snippets are to be executed: the configuration with the command line's word over it.</summary>
internal sealed record SandboxSettings(
    ServerConfiguration Configuration,
    LimitSettings Limits,
    IsolationKind Isolation,
    ToolContext Caller,
    ImmutableArray<string> Approve)
{
    /// <summary>The tenants' rates.</summary>
    public TenantRates Rates { get; } = new(Configuration, Catalogue.Locate().Rates);

    /// <summary>The sandbox that the settings ask for, with so many executions at once.</summary>
    public SandboxOptions ToOptions(int atOnce) => new()
    {
        Isolation = Isolation,
        Limits = Limits.ToLimits(),
        Concurrency = atOnce,
        FacadeCache = Catalogue.Locate().Facades,
        Gate = Rates,
        Workers = new WorkerOptions { WarmRunners = atOnce + 1, Compilers = Math.Min(atOnce, Environment.ProcessorCount) },
    };

    /// <summary>With tool calls logged unless the configuration says otherwise: a server's standard error is its log.</summary>
    public SandboxSettings Logging()
        => this with { Configuration = Configuration with { Logs = Configuration.Logs with { ToolCalls = Configuration.Logs.ToolCalls ?? true } } };

    /// <summary>The sandbox for one snippet, which is run or only checked.</summary>
    public SandboxOptions ToOptions(bool run) => ToOptions(atOnce: 1) with
    {
        Workers = new WorkerOptions { OneShot = true, WarmRunners = run ? 1 : 0, Compilers = 1 },
    };
}
