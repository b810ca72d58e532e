using System.Collections.Immutable;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Tools.Mcp.Connections;

/// <summary>What is known of a server at one moment.</summary>
/// <param name="Tools">What it listed last.</param>
/// <param name="Notes">Tools that cannot be mounted, and why.</param>
/// <param name="Problem">Why it is not connected; null when it is.</param>
internal sealed record ConnectionState(ImmutableArray<ToolDescriptor> Tools, ImmutableArray<string> Notes, string? Problem)
{
    /// <summary>Why it is not connected, also in the moment before that is known.</summary>
    public string Reason => Problem ?? "it is being connected again";

    public static ConnectionState Starting { get; } = new([], [], "it is being started");

    public UpstreamStatus ToStatus(string name, bool isConnected) => new(name, isConnected, Tools.Length, isConnected ? null : Reason, Notes);
}
