using System.Collections.Immutable;

namespace RoslynMcp.Tools.Mcp;

/// <summary>How a mounted server is doing.</summary>
/// <param name="Name">The server.</param>
/// <param name="IsConnected">Whether it can be called now.</param>
/// <param name="Tools">How many tools it has in the catalog; a server that was lost keeps them while it is reconnected.</param>
/// <param name="Problem">Why it is not connected; null when it is.</param>
/// <param name="Notes">Tools that it lists and that cannot be mounted, each with the reason.</param>
public sealed record UpstreamStatus(string Name, bool IsConnected, int Tools, string? Problem, ImmutableArray<string> Notes);
