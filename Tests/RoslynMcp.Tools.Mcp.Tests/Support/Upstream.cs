using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Tools.Mcp.Tests.Support;

/// <summary>The server that breaks rules, as the tests start it, and snippets against it.</summary>
internal static class Upstream
{
    private static readonly string[] Name = ["RoslynMcp.HostileUpstream"];

    public static CommandServer Of(string name, params string[] behaviour)
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Path.Combine([output.Parent!.Parent!.FullName, .. Name, output.Name, OperatingSystem.IsWindows() ? $"{Name[0]}.exe" : Name[0]]);
        return new CommandServer(name, program) { Arguments = [.. behaviour], StartTimeout = TimeSpan.FromMinutes(1) };
    }

    public static Task<UpstreamServers> MountAsync(string behaviour, UpstreamOptions? options = null)
        => UpstreamServers.MountAsync([Of("up", behaviour)], options);

    public static Sandbox Sandbox(UpstreamServers servers)
        => new(new ToolCatalogBuilder().Add(servers.Tools).Build(), new SandboxOptions { Isolation = IsolationKind.InProcess });

    /// <summary>Runs a snippet with every tool approved, and gives what it returned.</summary>
    public static async Task<string> ReturnsAsync(this UpstreamServers servers, string code, IProgress<ToolCallUpdate>? watcher = null)
    {
        using var sandbox = Sandbox(servers);
        return await sandbox.ReturnsAsync(code, watcher);
    }

    public static async Task<string> ReturnsAsync(this Sandbox sandbox, string code, IProgress<ToolCallUpdate>? watcher = null)
    {
        var result = await sandbox.RunAsync(new ExecutionRequest(code) { Approved = ["all"], Watcher = watcher });
        return result is ExecutionResult.Succeeded succeeded ? succeeded.Value.ToString() : ExecutionResultJson.ToText(result);
    }

    /// <summary>Waits until something holds, for a minute at most.</summary>
    public static Task UntilAsync(Func<bool> condition) => UntilAsync(() => Task.FromResult(condition()));

    public static async Task UntilAsync(Func<Task<bool>> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await condition())
        {
            await Task.Delay(20, patience.Token);
        }
    }
}
