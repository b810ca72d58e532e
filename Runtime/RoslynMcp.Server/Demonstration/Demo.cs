using System.Diagnostics;
using System.Text.Json.Nodes;
using RoslynMcp.Prompts;
using RoslynMcp.Runtime;
using RoslynMcp.Server.Output;
using RoslynMcp.Server.Session;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Server.Demonstration;

/// <summary>Plays the parts one after the other and hands each over as soon as it is done.</summary>
internal sealed class Demo : IDisposable
{
    /// <summary>For the part that is stopped; the others have the time that they need.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private readonly OfferedTools _tools;
    private readonly ReplySizes _replies = new();
    private readonly ToolCatalog _catalog;
    private readonly Sandbox _sandbox;

    public Demo(OfferedTools tools)
    {
        _tools = tools;
        _catalog = _replies.Count(tools.Catalog);
        _sandbox = new Sandbox(_catalog);
    }

    public async Task<IReadOnlyList<DemoPart>> PlayAsync(Action<DemoPart> show, CancellationToken cancellation)
    {
        var parts = new List<DemoPart>();
        Add(Prompt());
        Add(Search());
        Add(await SeedAsync(cancellation));
        Add(await RunAsync(DemoSnippet.Answered, cancellation));
        Add(await RunAsync(DemoSnippet.Refused, cancellation));
        Add(await RunAsync(DemoSnippet.Stopped, cancellation));
        return parts;

        void Add(DemoPart part)
        {
            parts.Add(part);
            show(part);
        }
    }

    public void Dispose() => _sandbox.Dispose();

    /// <summary>The first tool call of all creates the catalogue; it is made here so that its time is told apart.</summary>
    private async Task<DemoPart.Catalogue> SeedAsync(CancellationToken cancellation)
    {
        var (seeded, began) = (_tools.Catalogue!.IsSeeded, Stopwatch.GetTimestamp());
        await _sandbox.RunAsync(new ExecutionRequest("return (await Search.SearchProductsAsync(\"pump\", limit: 1)).Total;"), cancellation);
        return new DemoPart.Catalogue(!seeded, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }

    private DemoPart.Prompt Prompt()
    {
        var prompt = SystemPrompt.Render(_sandbox.Facade);
        return new DemoPart.Prompt(prompt, TokenEstimate.Of(prompt), _catalog.Tools.Sum(SchemaTokens), _catalog.Tools.Length);
    }

    /// <summary>A tool as traditional calling sends it with every request: name, description and input schema.</summary>
    private static int SchemaTokens(ToolDescriptor tool) => TokenEstimate.Of(JsonText.Of(new JsonObject
    {
        ["name"] = tool.Name,
        ["description"] = tool.Description,
        ["parameters"] = JsonNode.Parse(tool.InputSchema.GetRawText()),
    }));

    private DemoPart.Search Search()
    {
        var began = Stopwatch.GetTimestamp();
        var answer = new ToolSearch(_catalog, _sandbox.Facade).Find("stock of a SKU", limit: 1);
        return new DemoPart.Search(answer, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }

    private async Task<DemoPart.Snippet> RunAsync(DemoSnippet snippet, CancellationToken cancellation)
    {
        var before = _replies.Tokens;
        var request = new ExecutionRequest(snippet.Code) { Limits = snippet == DemoSnippet.Stopped ? new SandboxLimits { Timeout = Patience } : null };
        var result = await _sandbox.RunAsync(request, cancellation);
        var answer = result is ExecutionResult.Succeeded succeeded ? TokenEstimate.Of(succeeded.Value.GetRawText()) : 0;
        return new DemoPart.Snippet(snippet, result)
        {
            Tokens = TokenEstimate.Of(snippet.Code) + answer,
            ReplyTokens = _replies.Tokens - before,
        };
    }
}
