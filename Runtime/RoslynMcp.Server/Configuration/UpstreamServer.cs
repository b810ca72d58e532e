namespace RoslynMcp.Server.Configuration;

/// <summary>An MCP server whose tools are to be mounted: started by a command, or reached by URL.</summary>
internal sealed record UpstreamServer(string Name, string? Command, Uri? Url);
