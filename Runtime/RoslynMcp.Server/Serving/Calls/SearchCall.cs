using ModelContextProtocol.Protocol;
using RoslynMcp.Prompts;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Server.Serving.Calls;

/// <summary>search_tools.</summary>
internal static class SearchCall
{
    private const int Most = 100;

    public static CallToolResult Answer(Offer offer, Arguments arguments)
    {
        var detail = arguments.Optional("detail") switch
        {
            null or "signature" => FacadeDetail.Signature,
            "index" => FacadeDetail.Index,
            "full" => FacadeDetail.Full,
            var other => throw new ArgumentsException($"{CodeModeTools.Search}: there is no detail '{other}'; there are index, signature and full."),
        };
        var limit = arguments.Count("limit", ToolSearch.UsualLimit, Most);
        var answer = offer.Search.Find(arguments.Optional("query"), detail, limit);
        var more = answer.Total - answer.Tools.Length;
        return TextResult.Of(more > 0 ? $"{answer.Text}\n// … and {more} more; ask in other words or raise limit." : answer.Text);
    }
}
