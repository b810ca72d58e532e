using System.Text.Json.Nodes;
using RoslynMcp.Benchmarks.Measuring;

namespace RoslynMcp.Benchmarks.Peers.Candidates;

/// <summary>Deno as a locked-down executor uses it: a process per script, no permission at all, tools over its standard streams.</summary>
internal sealed class Deno(ToolDesk desk) : IDisposable
{
    private static readonly string[] LockedDown =
        ["run", "--quiet", "--no-prompt", "--no-remote", "--no-npm", "--no-config", "--no-lock", "--cached-only"];

    private readonly DirectoryInfo _scripts = Directory.CreateTempSubdirectory("deno-scripts-");
    private readonly string _prelude = PeerFiles.Read("deno-prelude.js");
    private LineProcess? _kept;
    private int _number;

    /// <summary>The process that runs kernels, once there is one.</summary>
    public int? KeptId => _kept?.Id;

    /// <summary>Spawns a process for the body of an async function, and ends it when it has answered.</summary>
    public async Task<Turn> SpawnAsync(string body)
    {
        var script = Write($"send({{ answer: await (async () => {{\n{body}\n}})() }});\n");
        using var process = Start(script);
        var turn = await desk.ServeAsync(process);
        File.Delete(script);
        return turn;
    }

    /// <summary>Runs the body of a function in a process that stays and has compiled it before; the time is taken within.</summary>
    public async Task<Turn> RunWarmAsync(string body)
    {
        _kept ??= Start(Write(PeerFiles.Read("deno-kernels.js")));
        await _kept.SendAsync(new JsonObject { ["source"] = body });
        return await desk.ServeAsync(_kept);
    }

    public void Dispose()
    {
        _kept?.Dispose();
        _scripts.Delete(recursive: true);
    }

    private static LineProcess Start(string script) => new(PeerFiles.Deno, [.. LockedDown, script]);

    private string Write(string script)
    {
        var path = Path.Combine(_scripts.FullName, $"{Interlocked.Increment(ref _number)}.js");
        File.WriteAllText(path, _prelude + script);
        return path;
    }
}
