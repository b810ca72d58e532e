using RoslynMcp.Prompts;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Server.Demonstration;

/// <summary>Counts what the tools answered, in tokens: what a model would have read, had it called them one by one.</summary>
internal sealed class ReplySizes
{
    private int _tokens;

    public int Tokens => _tokens;

    /// <summary>The same tools, their answers counted.</summary>
    public ToolCatalog Count(ToolCatalog catalog) => ToolCatalog.Create(catalog.Tools.Select(tool => tool with
    {
        Handler = async (invocation, cancellation) =>
        {
            var reply = await tool.Handler(invocation, cancellation);
            Interlocked.Add(ref _tokens, TokenEstimate.Of(reply.GetRawText()));
            return reply;
        },
    }));
}
