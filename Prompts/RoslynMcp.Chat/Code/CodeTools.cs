using System.Text.Json;
using OpenAI.Chat;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Chat.Code;

/// <summary>The two tools of code mode; snippets of one reply run one after the other, and the same one only once.</summary>
internal sealed class CodeTools(SnippetRunner runner, Exchange exchange) : IToolBox
{
    private const int MostFound = 50;

    private static readonly ChatTool Run = ChatTool.CreateFunctionTool(
        CodeSchemas.RunName, CodeSchemas.RunDescription, BinaryData.FromString(CodeSchemas.Run));

    private static readonly ChatTool Search = ChatTool.CreateFunctionTool(
        CodeSchemas.SearchName, CodeSchemas.SearchDescription, BinaryData.FromString(CodeSchemas.Search));

    public IReadOnlyList<ChatTool> Tools { get; } = [Search, Run];

    public async Task<IReadOnlyList<string>> CallAsync(IReadOnlyList<ChatToolCall> calls, CancellationToken cancellation)
    {
        var done = new Dictionary<string, string>(StringComparer.Ordinal);
        var answers = new List<string>(calls.Count);
        foreach (var call in calls)
        {
            var key = $"{call.FunctionName}\n{call.FunctionArguments}";
            if (!done.TryGetValue(key, out var answer))
            {
                done[key] = answer = await CallAsync(call, cancellation);
            }

            answers.Add(answer);
        }

        return answers;
    }

    private async Task<string> CallAsync(ChatToolCall call, CancellationToken cancellation)
    {
        var (arguments, problem) = Arguments.Read(call.FunctionArguments);
        return call.FunctionName switch
        {
            _ when problem is not null => problem,
            CodeSchemas.RunName => Arguments.Text(arguments, "code") is { } code && !string.IsNullOrWhiteSpace(code)
                ? await runner.RunAsync(code, cancellation)
                : "run_csharp needs code, a text with one C# snippet. Nothing ran.",
            CodeSchemas.SearchName => Found(arguments),
            var other => $"There is no tool {Bounded.Cut(other, 100)}. Call search_tools or run_csharp; the catalog's tools are called from C#.",
        };
    }

    private string Found(JsonElement arguments)
    {
        var limit = arguments.TryGetProperty("limit", out var asked) && asked.ValueKind is JsonValueKind.Number && asked.TryGetInt32(out var number)
            ? Math.Clamp(number, 1, MostFound)
            : Prompts.ToolSearch.UsualLimit;
        var detail = Arguments.Text(arguments, "detail") switch
        {
            "index" => FacadeDetail.Index,
            "full" => FacadeDetail.Full,
            _ => FacadeDetail.Signature,
        };
        return Bounded.Cut(exchange.View.Search.Find(Arguments.Text(arguments, "query"), detail, limit).Text, exchange.Options.MaxResult);
    }
}
