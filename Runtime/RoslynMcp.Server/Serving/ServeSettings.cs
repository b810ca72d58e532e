using System.Collections.Immutable;
using RoslynMcp.Server.Session;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Server.Serving;

/// <summary>How the server executes, on whose behalf, and whether the mounted tools are offered one by one as well.</summary>
internal sealed record ServeSettings(SandboxSettings Sandbox, ImmutableHashSet<string> Approved, bool Direct)
{
    public ToolContext Context => Sandbox.Caller;
}
