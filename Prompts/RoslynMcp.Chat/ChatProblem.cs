namespace RoslynMcp.Chat;

/// <summary>Why a message has no answer of the model's.</summary>
public enum ChatProblem
{
    /// <summary>The caller has sent too much at once; nothing was sent to the model.</summary>
    TooManyMessages,

    /// <summary>The endpoint answered 429, also when asked again.</summary>
    EndpointBusy,

    /// <summary>The endpoint could not be reached, failed, or sent what is no completion.</summary>
    EndpointFailed,

    /// <summary>The answer ended before it was complete.</summary>
    AnswerCutOff,

    /// <summary>The answer was longer than <see cref="ChatHostOptions.MaxAnswer"/>.</summary>
    AnswerTooLong,

    /// <summary>The model said nothing.</summary>
    NoAnswer,

    /// <summary>The model wanted to go on calling after <see cref="ChatHostOptions.MaxRounds"/>.</summary>
    TooManyRounds,
}
