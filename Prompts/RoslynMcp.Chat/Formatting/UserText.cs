namespace RoslynMcp.Chat.Formatting;

/// <summary>The fixed sentences that a user reads when there is no answer; they name nothing internal.</summary>
internal static class UserText
{
    public static string Of(ChatProblem problem) => problem switch
    {
        ChatProblem.TooManyMessages => "You are sending messages faster than I can answer them. Please wait a moment and try again.",
        ChatProblem.EndpointBusy => "I am very busy right now. Please try again in a minute.",
        ChatProblem.EndpointFailed => "I can't answer right now. Please try again in a moment.",
        ChatProblem.AnswerCutOff => "My answer was interrupted. Please ask again.",
        ChatProblem.AnswerTooLong => "My answer became too long. Please ask for less at once.",
        ChatProblem.NoAnswer => "I have no answer to that. Please put it another way.",
        ChatProblem.TooManyRounds => "I could not find that out in reasonable time. Please ask for less at once.",
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "Not a problem of a chat."),
    };
}
