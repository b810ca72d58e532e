using System.Text.Json;
using OpenAI.Chat;
using RoslynMcp.Chat.Model;
using RoslynMcp.Chat.Templates;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Chat.Approaches;

/// <summary>Traditional mode: every tool is a function that the model calls by itself.</summary>
internal sealed class ToolByTool(TurnContext turn) : IApproach
{
    private readonly DirectCall _call = new(turn);

    public ChatMode Mode => ChatMode.Traditional;

    public string Prompt => ChatTemplate.Traditional;

    public IReadOnlyList<ChatTool> Functions { get; } = [.. turn.Tools.Functions.Select(tool => Function(tool.Key, tool.Value))];

    public bool IsExhausted => false;

    public string? Lost => null;

    public Task<IReadOnlyList<ChatMessage>> ActAsync(ModelTurn said, CancellationToken cancellation)
        => CallOnce.TogetherAsync(said.Calls, call => AnswerAsync(call, cancellation));

    private async Task<string> AnswerAsync(ChatToolCall call, CancellationToken cancellation)
    {
        var (arguments, problem) = FunctionArguments.Read(call);
        return problem ?? (turn.Tools.Functions.TryGetValue(call.FunctionName, out var tool)
            ? await _call.MakeAsync(tool, arguments, cancellation).ConfigureAwait(false)
            : $"There is no function {call.FunctionName}.");
    }

    private static ChatTool Function(string name, ToolDescriptor tool)
        => ChatTool.CreateFunctionTool(name, tool.Description, BinaryData.FromString(JsonSerializer.Serialize(tool.InputSchema)));
}
