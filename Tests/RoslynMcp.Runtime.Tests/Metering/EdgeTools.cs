using ModelContextProtocol.Server;

namespace RoslynMcp.Runtime.Tests.Metering;

/// <summary>Tells one and the same snippet each time how deep to go.</summary>
[McpServerToolType]
public sealed class EdgeTools
{
    internal int Next { get; set; }

    /// <summary>How deep to go.</summary>
    [McpServerTool(ReadOnly = true)]
    public int Depth() => Next;
}
