using System.Collections.Immutable;
using RoslynMcp.Comparison.Npm;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Mcp;

namespace RoslynMcp.Comparison.Catalogs;

/// <summary>The public MCP servers everything, filesystem and memory, from npm, over a folder of their own.</summary>
internal sealed class PublicServers : IAsyncDisposable
{
    private static readonly string Programs = Path.Combine(AppContext.BaseDirectory, "Catalogs", "Servers");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("roslyn-mcp-comparison-servers-");
    private UpstreamServers? _mounted;

    private PublicServers()
    {
    }

    /// <summary>The tools of those that started.</summary>
    public ImmutableArray<ToolDescriptor> Tools => _mounted?.Tools ?? [];

    /// <summary>Which are missing, and why; empty when all are there.</summary>
    public string Missing { get; private set; } = "";

    public static async Task<PublicServers> InstallAsync(CancellationToken cancellation)
        => new() { Missing = await NpmFolder.InstallAsync(Programs, cancellation) };

    /// <summary>Starts and mounts them; does nothing where they could not be installed.</summary>
    public async Task StartAsync(CancellationToken cancellation)
    {
        if (Missing.Length == 0)
        {
            _mounted = await UpstreamServers.MountAsync([Node("everything"), Node("filesystem", _folder.FullName), Node("memory")], options: null, cancellation);
            Missing = string.Join("; ", _mounted.Status.Where(status => !status.IsConnected).Select(status => $"{status.Name}: {status.Problem}"));
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_mounted is not null)
        {
            await _mounted.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    private CommandServer Node(string name, params string[] arguments) => new(name, "node")
    {
        Arguments = [Path.Combine(Programs, "node_modules", "@modelcontextprotocol", $"server-{name}", "dist", "index.js"), .. arguments],
        Environment = ImmutableDictionary<string, string>.Empty.Add("MEMORY_FILE_PATH", Path.Combine(_folder.FullName, "memory.jsonl")),
        StartTimeout = TimeSpan.FromMinutes(1),
    };
}
