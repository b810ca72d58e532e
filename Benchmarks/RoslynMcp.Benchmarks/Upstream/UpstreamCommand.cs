using System.Globalization;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Mcp;

namespace RoslynMcp.Benchmarks.Upstream;

/// <summary>The figures of mounted servers: a synthetic one of 2,500 tools, and one that echoes.</summary>
internal static class UpstreamCommand
{
    private const int Tools = 2_500;

    /// <summary>Measures all parts, or only those that are named: <c>facade</c>, <c>search</c>, <c>calls</c>.</summary>
    public static async Task<int> RunAsync(string[] only)
    {
        if (IsWanted("facade") || IsWanted("search"))
        {
            await using var many = await UpstreamServers.MountAsync([Synthetic("many", "many", Tools.ToString(CultureInfo.InvariantCulture))]);
            var catalog = new ToolCatalogBuilder().Add(many.Tools).Build();
            if (IsWanted("facade"))
            {
                await FacadeScale.PrintAsync(catalog);
            }

            if (IsWanted("search"))
            {
                SearchScale.Print(catalog);
            }
        }

        if (IsWanted("calls"))
        {
            await using var echo = await UpstreamServers.MountAsync([Synthetic("up", "plain")]);
            await CallCost.PrintAsync(new ToolCatalogBuilder().Add(echo.Tools).Build());
        }

        return 0;

        bool IsWanted(string part) => only.Length == 0 || only.Contains(part);
    }

    /// <summary>Beside this program's own output, in the same configuration.</summary>
    private static CommandServer Synthetic(string name, params string[] behaviour)
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Path.Combine(output.Parent!.Parent!.FullName, "RoslynMcp.HostileUpstream", output.Name, OperatingSystem.IsWindows() ? "RoslynMcp.HostileUpstream.exe" : "RoslynMcp.HostileUpstream");
        return new CommandServer(name, program) { Arguments = [.. behaviour] };
    }
}
