using System.Text.Json.Nodes;
using RoslynMcp.Benchmarks.Measuring;

namespace RoslynMcp.Benchmarks.Peers.Candidates;

/// <summary>Monty, a Python interpreter, in a node process that is kept warm; every script is parsed and run afresh.</summary>
internal sealed class Monty(ToolDesk desk) : IDisposable
{
    private LineProcess? _node;

    /// <summary>Runs a script; the time is the wall's.</summary>
    public async Task<Turn> RunAsync(string script)
    {
        _node ??= new LineProcess("node", Path.Combine(PeerFiles.Folder, "monty-host.mjs"));
        await _node.SendAsync(new JsonObject { ["source"] = script });
        return await desk.ServeAsync(_node) with { Milliseconds = null };
    }

    public void Dispose() => _node?.Dispose();
}
