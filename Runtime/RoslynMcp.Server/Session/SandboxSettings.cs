using System.Collections.Immutable;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Server.Configuration;

namespace RoslynMcp.Server.Session;

/// <summary>How snippets are to be executed: the configuration with the command line's word over it.</summary>
internal sealed record SandboxSettings(
    ServerConfiguration Configuration,
    LimitSettings Limits,
    IsolationKind Isolation,
    string Tenant,
    ImmutableArray<string> Approve)
{
    /// <summary>The sandbox that the settings ask for, with so many executions at once and so many runners waiting for them.</summary>
    public SandboxOptions ToOptions(int atOnce, int warmRunners) => new()
    {
        Isolation = Isolation,
        Limits = Limits.ToLimits(),
        Concurrency = atOnce,
        FacadeCache = Catalogue.Locate().Facades,
        Workers = new WorkerOptions { WarmRunners = warmRunners, Compilers = Math.Min(atOnce, Environment.ProcessorCount) },
    };
}
