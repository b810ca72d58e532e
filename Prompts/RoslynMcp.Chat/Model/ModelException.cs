namespace RoslynMcp.Chat.Model;

/// <summary>The model gave no answer that could be used.</summary>
internal sealed class ModelException(ChatProblem problem, Exception? inner = null) : Exception($"The model gave no usable answer: {problem}.", inner)
{
    public ChatProblem Problem { get; } = problem;
}
