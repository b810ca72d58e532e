using System.Globalization;
using ModelContextProtocol.Client;
using RoslynMcp.Tools.Mcp;

namespace RoslynMcp.Benchmarks.Upstream;

/// <summary>The synthetic servers that are mounted; each is a process of its own.</summary>
internal static class Servers
{
    private const int Tools = 2_500;

    /// <summary>One with 2,500 tools.</summary>
    public static Task<UpstreamServers> ManyAsync() => UpstreamServers.MountAsync([Synthetic("many", "many", Tools.ToString(CultureInfo.InvariantCulture))]);

    /// <summary>One that echoes.</summary>
    public static Task<UpstreamServers> EchoAsync() => UpstreamServers.MountAsync([Synthetic("up", "plain")]);

    /// <summary>The same one, another process, as the official client connects to it with nothing of ours between.</summary>
    public static Task<McpClient> EchoClientAsync()
        => McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions { Command = Program(), Arguments = ["plain"] }));

    private static CommandServer Synthetic(string name, params string[] behaviour) => new(name, Program()) { Arguments = [.. behaviour] };

    /// <summary>Beside this program's own output, in the same configuration.</summary>
    private static string Program()
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(output.Parent!.Parent!.FullName, "RoslynMcp.HostileUpstream", output.Name, OperatingSystem.IsWindows() ? "RoslynMcp.HostileUpstream.exe" : "RoslynMcp.HostileUpstream");
    }
}
