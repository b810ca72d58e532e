namespace RoslynMcp.Chat;

/// <summary>Why a message has no answer of the model; each has one fixed sentence for the user.</summary>
public enum ChatFailure
{
    /// <summary>The tenant or caller sent too many messages, or has too many in hand.</summary>
    TooManyMessages,

    /// <summary>The message is blank or longer than <see cref="ChatHostOptions.MaxMessage"/>.</summary>
    UnusableMessage,

    /// <summary>The endpoint is down or answers with a server error.</summary>
    EndpointUnavailable,

    /// <summary>The endpoint says that it is asked too often.</summary>
    EndpointBusy,

    /// <summary>The endpoint refused the request, as for a wrong key or model.</summary>
    EndpointRefused,

    /// <summary>The endpoint did not answer within <see cref="ChatHostOptions.RoundTimeout"/>.</summary>
    EndpointSlow,

    /// <summary>The endpoint sent something else than a complete chat completion, or more than is read.</summary>
    EndpointBroken,

    /// <summary>The endpoint's filter held the answer back.</summary>
    Declined,

    /// <summary>The model did not answer within <see cref="ChatHostOptions.MaxRounds"/>.</summary>
    TooManyRounds,

    /// <summary>The model's snippets were refused more than <see cref="ChatHostOptions.MaxRepairs"/> times.</summary>
    Unrepaired,
}
