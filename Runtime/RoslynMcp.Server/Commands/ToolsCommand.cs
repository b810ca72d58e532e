using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using RoslynMcp.Prompts;
using RoslynMcp.Server.Configuration;
using RoslynMcp.Server.Output;
using RoslynMcp.Server.Session;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Server.Commands;

internal static class ToolsCommand
{
    public static Command Create()
    {
        var query = new Argument<string?>("QUERY") { Description = "Words or a name to search for; without it all tools are listed.", Arity = ArgumentArity.ZeroOrOne };
        var detail = new Option<string?>("--detail") { Description = "How much to show: index for a listing and signature for a search, unless given.", HelpName = "index|signature|full" };
        var limit = new Option<string?>("--limit") { Description = $"The most tools to show; {ToolSearch.UsualLimit} for a search, all for a listing, unless given.", HelpName = "N" };
        var (config, json, caller) = (CommonOptions.Config(), CommonOptions.Json(), new CallerOptions());
        var command = new Command("tools", "Lists, or searches, the tools that snippets may call.") { query, detail, limit, config, json };
        caller.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var words = parsed.GetValue(query)?.Trim() ?? "";
            var shown = Detail(parsed.GetValue(detail), words);
            var most = parsed.GetValue(limit) is { } given
                ? Quantity.Count(limit.Name, given, least: 1)
                : words.Length == 0 ? int.MaxValue : ToolSearch.UsualLimit;
            var configuration = CommonOptions.Load(parsed.GetValue(config));
            await using var tools = await OfferedTools.OpenAsync(configuration, caller.Read(parsed, configuration).Roles, cancellation);
            var answer = new ToolSearch(tools.Catalog, FacadeGenerator.Generate(tools.Catalog)).Find(words, shown, most);
            if (parsed.GetValue(json))
            {
                StandardOutput.Json(ToJson(answer, shown));
            }
            else
            {
                ToolsView.Show(Screen.Open(), answer, shown);
            }

            return ExitCode.Succeeded;
        });
        return command;
    }

    private static FacadeDetail Detail(string? given, string query) => given switch
    {
        null => query.Length == 0 ? FacadeDetail.Index : FacadeDetail.Signature,
        "index" => FacadeDetail.Index,
        "signature" => FacadeDetail.Signature,
        "full" => FacadeDetail.Full,
        _ => throw new UsageException($"--detail: '{given}' is not index, signature or full"),
    };

    private static JsonObject ToJson(ToolSearchAnswer answer, FacadeDetail detail) => new()
    {
        ["query"] = answer.Query,
        ["detail"] = detail.ToString().ToLower(CultureInfo.InvariantCulture),
        ["total"] = answer.Total,
        ["tools"] = new JsonArray([.. answer.Tools.Select(tool => Describe(tool, tool.Declaration(detail)))]),
        ["text"] = answer.Text,
        ["nearby"] = new JsonArray([.. answer.Nearby.Select(tool => Describe(tool, tool.Declaration(FacadeDetail.Index)))]),
    };

    private static JsonObject Describe(FacadeTool tool, string declaration) => new()
    {
        ["id"] = tool.Id,
        ["method"] = $"{tool.ClassName}.{tool.MethodName}",
        ["description"] = tool.Description,
        ["readOnly"] = tool.Effects.ReadOnly,
        ["destructive"] = tool.Effects.Destructive,
        ["declaration"] = declaration,
    };
}
