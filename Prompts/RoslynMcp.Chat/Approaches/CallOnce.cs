using OpenAI.Chat;

namespace RoslynMcp.Chat.Approaches;

/// <summary>Answers the calls of one round; those that are the same in name and arguments are made once.</summary>
internal static class CallOnce
{
    /// <summary>One after the other, in the order of the model's.</summary>
    public static async Task<IReadOnlyList<ChatMessage>> InTurnAsync(IReadOnlyList<ChatToolCall> calls, Func<ChatToolCall, Task<string>> answer)
    {
        var answers = new Dictionary<(string, string), string>();
        var messages = new List<ChatMessage>();
        foreach (var call in calls)
        {
            if (!answers.TryGetValue(Key(call), out var text))
            {
                answers.Add(Key(call), text = await answer(call).ConfigureAwait(false));
            }

            messages.Add(new ToolChatMessage(call.Id, text));
        }

        return messages;
    }

    /// <summary>All at once.</summary>
    public static async Task<IReadOnlyList<ChatMessage>> TogetherAsync(IReadOnlyList<ChatToolCall> calls, Func<ChatToolCall, Task<string>> answer)
    {
        var answers = new Dictionary<(string, string), Task<string>>();
        foreach (var call in calls.DistinctBy(Key))
        {
            answers.Add(Key(call), answer(call));
        }

        await Task.WhenAll(answers.Values).ConfigureAwait(false);
        return [.. calls.Select(call => new ToolChatMessage(call.Id, answers[Key(call)].Result))];
    }

    private static (string, string) Key(ChatToolCall call) => (call.FunctionName, call.FunctionArguments.ToString());
}
