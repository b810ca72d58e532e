namespace RoslynMcp.Tools.Mcp;

/// <summary>An MCP server whose tools are to be mounted.</summary>
public abstract record UpstreamServer
{
    private protected UpstreamServer(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    /// <summary>The category of the server's tools, and the name that it is reported by.</summary>
    public string Name { get; }

    /// <summary>How long the server may take to start, connect and list its tools. Default 30 s.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(30);
}
