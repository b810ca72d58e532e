namespace RoslynMcp.Chat.Formatting;

/// <summary>What a user is told of a failure: one fixed sentence per class, which leaks nothing.</summary>
internal static class FailureSentence
{
    public static string Of(ChatFailure failure) => failure switch
    {
        ChatFailure.TooManyMessages => "You are sending messages faster than I can answer them. Please wait a moment and try again.",
        ChatFailure.UnusableMessage => "I can't read that message. Please send a shorter one, with some text in it.",
        ChatFailure.EndpointUnavailable => "I can't answer right now. Please try again in a few minutes.",
        ChatFailure.EndpointBusy => "There are many questions right now. Please try again in a minute.",
        ChatFailure.EndpointRefused => "I can't answer because the assistant is not set up correctly. Please tell whoever runs it.",
        ChatFailure.EndpointSlow => "That took too long. Please try again, perhaps with a simpler question.",
        ChatFailure.EndpointBroken => "I lost the answer on the way. Please ask again.",
        ChatFailure.Declined => "I can't help with that. Please ask in another way.",
        ChatFailure.TooManyRounds => "I could not finish this in a reasonable number of steps. Please ask for less at once.",
        ChatFailure.Unrepaired => "I could not work this out. Please ask in another way.",
        _ => throw new ArgumentOutOfRangeException(nameof(failure), failure, "Not a failure."),
    };
}
