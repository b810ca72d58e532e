using System.Text.Json;
using ModelContextProtocol.Server;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Runtime.Tests;

/// <summary>A small shop whose tools misbehave in the ways that a host's tools may.</summary>
[McpServerToolType]
public sealed class ShopTools
{
    private readonly Rendezvous _rendezvous = new();

    internal int Arrived => _rendezvous.Inside;

    /// <summary>Finds things.</summary>
    [McpServerTool(ReadOnly = true), System.ComponentModel.Description("Finds things.")]
    public static Found Find(string query, int limit = 3)
        => new([.. Enumerable.Range(1, limit).Select(n => new Thing($"{query}-{n}", n * 1.5m, n > 1 ? Shelf.BackRoom : Shelf.Front))]);

    /// <summary>Says on whose behalf it was called.</summary>
    [McpServerTool(ReadOnly = true)]
    public static string Whoami(ToolContext context) => context.TenantId;

    /// <summary>Refuses, in words that are meant for the model.</summary>
    [McpServerTool(ReadOnly = true)]
    public static Found Refuse(string what) => throw new ToolFailedException($"'{what}' is not a shelf; use front or back.");

    /// <summary>Fails, with a message that is nobody's business.</summary>
    [McpServerTool(ReadOnly = true)]
    public static Found Crash() => throw new InvalidOperationException("password=hunter2");

    /// <summary>Takes as long as it likes.</summary>
    [McpServerTool(ReadOnly = true)]
    public static async Task<Found> WaitAsync(int milliseconds, CancellationToken cancellationToken)
    {
        await Task.Delay(milliseconds, cancellationToken);
        return Find("waited", 1);
    }

    /// <summary>Returns only when as many callers are inside at once.</summary>
    [McpServerTool(ReadOnly = true)]
    public Task<int> MeetAsync(int callers, CancellationToken cancellationToken) => _rendezvous.ArriveAsync(callers, cancellationToken);

    /// <summary>Deletes things.</summary>
    [McpServerTool(Destructive = true)]
    public static int Delete(string sku) => sku.Length;

    /// <summary>A tool whose answer is not what its schema says.</summary>
    public static ToolDescriptor Liar { get; } = new()
    {
        Category = "shop",
        Name = "lie",
        InputSchema = JsonElement.Parse("""{ "type": "object" }"""),
        OutputSchema = JsonElement.Parse(
            """{ "type": "object", "properties": { "count": { "type": "integer" } }, "required": ["count"] }"""),
        Effects = ToolEffects.Read,
        Handler = (_, _) => ValueTask.FromResult(JsonElement.Parse("""{ "count": "many" }""")),
    };

    public sealed record Found(IReadOnlyList<Thing> Things);

    public sealed record Thing(string Sku, decimal Price, Shelf Shelf);

    public enum Shelf
    {
        Front,
        BackRoom,
    }

    private sealed class Rendezvous
    {
        private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _inside;

        public int Inside => Volatile.Read(ref _inside);

        public async Task<int> ArriveAsync(int callers, CancellationToken cancellationToken)
        {
            if (Interlocked.Increment(ref _inside) == callers)
            {
                _all.SetResult();
            }

            await _all.Task.WaitAsync(cancellationToken);
            return callers;
        }
    }
}
