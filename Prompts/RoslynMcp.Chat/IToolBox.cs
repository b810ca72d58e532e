using OpenAI.Chat;

namespace RoslynMcp.Chat;

/// <summary>What a model may call in one round.</summary>
internal interface IToolBox
{
    IReadOnlyList<ChatTool> Tools { get; }

    /// <summary>Calls all that the model asked for in one reply; one text per call, in order. What goes wrong is text too.</summary>
    Task<IReadOnlyList<string>> CallAsync(IReadOnlyList<ChatToolCall> calls, CancellationToken cancellation);
}
