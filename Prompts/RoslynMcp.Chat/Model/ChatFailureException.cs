namespace RoslynMcp.Chat.Model;

/// <summary>Ends a message with one of the fixed sentences.</summary>
internal sealed class ChatFailureException(ChatFailure failure, Exception? cause = null) : Exception(failure.ToString(), cause)
{
    public ChatFailure Failure => failure;
}
