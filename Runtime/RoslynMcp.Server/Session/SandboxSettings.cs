using System.Collections.Immutable;
using RoslynMcp.Server.Configuration;

namespace RoslynMcp.Server.Session;

/// <summary>How snippets are to be executed: the configuration with the command line's word over it.</summary>
internal sealed record SandboxSettings(
    ServerConfiguration Configuration,
    LimitSettings Limits,
    bool WantsProcess,
    string Tenant,
    ImmutableArray<string> Approve);
