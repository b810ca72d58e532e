using ModelContextProtocol.Client;

namespace RoslynMcp.Tools.Mcp.Connections;

/// <summary>A transport that can say why it ended.</summary>
internal interface IUpstreamTransport : IClientTransport
{
    string? Ending { get; }
}
