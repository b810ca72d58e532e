using System.Text.Json;

namespace RoslynMcp.Server.Tests.RealParts;

/// <summary>A configuration that mounts the three public servers over a folder of its own.</summary>
internal static class ThreeServers
{
    public static string Configuration(NodeParts parts, string folder) => JsonSerializer.Serialize(new
    {
        mcpServers = new
        {
            everything = Node(parts, "server-everything"),
            filesystem = Node(parts, "server-filesystem", folder),
            memory = new { command = "node", args = new[] { Program(parts, "server-memory") }, env = new { MEMORY_FILE_PATH = Path.Combine(folder, "memory.jsonl") } },
        },
        tools = new { commerce = false },
    });

    private static object Node(NodeParts parts, string server, params string[] arguments)
        => new { command = "node", args = (string[])[Program(parts, server), .. arguments] };

    private static string Program(NodeParts parts, string server) => parts.File("@modelcontextprotocol", server, "dist", "index.js");
}
