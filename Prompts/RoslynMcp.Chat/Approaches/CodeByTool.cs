using System.Text.Json;
using OpenAI.Chat;
using RoslynMcp.Chat.Model;
using RoslynMcp.Chat.Templates;
using RoslynMcp.Prompts;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Chat.Approaches;

/// <summary>Code mode for models that call functions: <c>search_tools</c> and <c>run_csharp</c>.</summary>
internal sealed class CodeByTool(TurnContext turn, SnippetRunner snippets) : IApproach
{
    private static readonly ChatTool Search = ChatTool.CreateFunctionTool(
        CodeFunctions.Search, CodeFunctions.SearchDescription, BinaryData.FromString(CodeFunctions.SearchSchema));

    private static readonly ChatTool Run = ChatTool.CreateFunctionTool(
        CodeFunctions.Run, CodeFunctions.RunDescription, BinaryData.FromString(CodeFunctions.RunSchema));

    public ChatMode Mode => ChatMode.Code;

    public string Prompt => turn.Options.ProgressiveDisclosure
        ? SystemPrompt.Render(turn.Tools.Facade)
        : ChatTemplate.Inline(turn.Tools.Search.Find("", FacadeDetail.Signature, int.MaxValue).Text);

    public IReadOnlyList<ChatTool> Functions => turn.Options.ProgressiveDisclosure ? [Search, Run] : [Run];

    public bool IsExhausted => snippets.IsExhausted;

    public string? Lost => snippets.Lost;

    public Task<IReadOnlyList<ChatMessage>> ActAsync(ModelTurn said, CancellationToken cancellation)
        => CallOnce.InTurnAsync(said.Calls, call => AnswerAsync(call, cancellation));

    private async Task<string> AnswerAsync(ChatToolCall call, CancellationToken cancellation)
    {
        var (arguments, problem) = FunctionArguments.Read(call);
        return (call.FunctionName, problem) switch
        {
            (_, not null) => problem,
            (CodeFunctions.Run, _) when snippets.IsExhausted || Lost is not null => "No more snippets are taken for this message.",
            (CodeFunctions.Run, _) => FunctionArguments.Text(arguments, "code") is { } code
                ? await snippets.RunAsync(code, cancellation).ConfigureAwait(false)
                : "run_csharp: 'code' is missing; send the snippet as a text.",
            (CodeFunctions.Search, _) => Find(arguments),
            _ => $"There is no function {call.FunctionName}; there are {string.Join(" and ", Functions.Select(function => function.FunctionName))}. "
                + "Tools are called inside a snippet.",
        };
    }

    private string Find(JsonElement arguments)
    {
        if (!CodeFunctions.TryReadSearch(arguments, out var search, out var problem))
        {
            return problem;
        }

        var found = turn.Tools.Search.Find(search.Query, search.Detail, search.Limit);
        turn.Tell(new ChatEvent.ToolsSearched(found.Query, found.Total));
        return found.Text;
    }
}
