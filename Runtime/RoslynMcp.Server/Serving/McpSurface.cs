using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using RoslynMcp.Server.Serving.Calls;

namespace RoslynMcp.Server.Serving;

/// <summary>What a client finds: instructions that are the system prompt, the three tools and, if asked for, the mounted ones one by one.</summary>
internal sealed class McpSurface(Offers offers, ServeSettings settings)
{
    private readonly SnippetCall _snippets = new(settings);

    /// <summary>The options of one session; the instructions are those of the catalog at that time.</summary>
    public McpServerOptions ToOptions()
    {
        var offer = offers.Enter();
        try
        {
            return new McpServerOptions
            {
                ServerInfo = new Implementation { Name = "roslyn-mcp", Title = "RoslynMcp", Version = typeof(McpSurface).Assembly.GetName().Version!.ToString(3) },
                ServerInstructions = offer.Prompt,
                Capabilities = new ServerCapabilities { Tools = new ToolsCapability { ListChanged = settings.Direct } },
                Handlers = new McpServerHandlers
                {
                    ListToolsHandler = (_, _) => ValueTask.FromResult(new ListToolsResult { Tools = [.. List()] }),
                    CallToolHandler = CallAsync,
                },
            };
        }
        finally
        {
            offer.Leave();
        }
    }

    private IEnumerable<Tool> List()
    {
        var offer = offers.Enter();
        try
        {
            return [.. CodeModeTools.All, .. settings.Direct ? offer.Direct.Select(tool => DirectTool.Describe(tool.Key, tool.Value)) : []];
        }
        finally
        {
            offer.Leave();
        }
    }

    private async ValueTask<CallToolResult> CallAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellation)
    {
        var offer = offers.Enter();
        try
        {
            return request.Params.Name switch
            {
                CodeModeTools.Search => SearchCall.Answer(offer, Arguments.Of(request)),
                CodeModeTools.Run => await _snippets.RunAsync(offer, request, cancellation),
                CodeModeTools.Check => await _snippets.CheckAsync(offer, request, cancellation),
                var name when settings.Direct && offer.Direct.TryGetValue(name, out var tool) => await DirectTool.CallAsync(tool, request, settings, cancellation),
                var name => throw new McpProtocolException(
                    $"There is no tool '{name}'; there are {CodeModeTools.Search}, {CodeModeTools.Run} and {CodeModeTools.Check}.", McpErrorCode.InvalidParams),
            };
        }
        catch (ArgumentsException wrong)
        {
            return TextResult.Failed(wrong.Message);
        }
        finally
        {
            offer.Leave();
        }
    }
}
