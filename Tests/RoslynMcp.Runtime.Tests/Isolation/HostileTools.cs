using System.Text.Json;
using ModelContextProtocol.Server;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Tests.Isolation;

/// <summary>Tools that answer with what no tool should, and end as no tool should.</summary>
[McpServerToolType]
public sealed class HostileTools
{
    private static JsonElement Schema { get; } = JsonElement.Parse("""{ "type": "object", "properties": { "n": { "type": "integer" } } }""");

    [McpServerTool(ReadOnly = true)]
    public static string Echo(string text) => text;

    [McpServerTool(ReadOnly = true)]
    public static int Weigh(JsonElement value) => value.GetRawText().Length;

    [McpServerTool(ReadOnly = true)]
    public static int Count(IReadOnlyList<string> values) => values.Count;

    [McpServerTool(ReadOnly = true)]
    public static string Repeat(int count) => new('x', count);

    /// <summary>As one that stops a process which has ended already.</summary>
    [McpServerTool(ReadOnly = true)]
    public static Task<int> ThrowAtTheEndAsync(CancellationToken cancellationToken)
    {
        cancellationToken.Register(() => throw new InvalidOperationException("It has ended already."));
        return new TaskCompletionSource<int>().Task;
    }

    [McpServerTool(ReadOnly = true)]
    public static Task<int> BlockAtTheEndAsync(CancellationToken cancellationToken)
    {
        cancellationToken.Register(() => new ManualResetEventSlim().Wait(TimeSpan.FromMinutes(1), CancellationToken.None));
        return new TaskCompletionSource<int>().Task;
    }

    [McpServerTool(ReadOnly = true)]
    public static Task<int> NeverAsync() => new TaskCompletionSource<int>().Task;

    public static ToolCatalog Catalog() => new ToolCatalogBuilder().AddTools(new HostileTools())
        .Add(Raw("nothing", _ => default), Raw("disposed", _ => Disposed()), Raw("deep", Deep), Numbers)
        .Build();

    private static ToolDescriptor Numbers => Raw("numbers", n => JsonSerializer.SerializeToElement(new { All = Enumerable.Repeat(new object(), n) })) with
    {
        OutputSchema = JsonElement.Parse(
            """
            { "type": "object", "required": ["All"],
              "properties": { "All": { "type": "array", "items": { "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "string" } } } } } }
            """),
    };

    private static ToolDescriptor Raw(string name, Func<int, JsonElement> answer) => new()
    {
        Category = "hostile",
        Name = name,
        InputSchema = Schema,
        Effects = ToolEffects.Read,
        Handler = (call, _) => ValueTask.FromResult(answer(call.Arguments.TryGetProperty("n", out var n) ? n.GetInt32() : 0)),
    };

    private static JsonElement Disposed()
    {
        using var document = JsonDocument.Parse("""{ "a": 1 }""");
        return document.RootElement;
    }

    private static JsonElement Deep(int n)
        => JsonElement.Parse(new string('[', n) + new string(']', n), new JsonDocumentOptions { MaxDepth = n });
}
