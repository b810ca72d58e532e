namespace RoslynMcp.Server.Tests.Support;

/// <summary>The server that breaks rules, as an entry of mcpServers.</summary>
internal static class Upstream
{
    public static string Entry(string behaviour) => $$"""
        { "command": "{{RoslynMcpCommand.Executable("RoslynMcp.HostileUpstream", "RoslynMcp.HostileUpstream").Replace('\\', '/')}}", "args": ["{{behaviour}}"] }
        """;

    /// <summary>A configuration with this server as <c>up</c> and nothing else.</summary>
    public static string Configuration(string behaviour = "plain") => $$"""
        { "mcpServers": { "up": {{Entry(behaviour)}} }, "tools": { "commerce": false } }
        """;
}
