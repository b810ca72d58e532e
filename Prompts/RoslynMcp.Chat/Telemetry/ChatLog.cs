using Microsoft.Extensions.Logging;

namespace RoslynMcp.Chat.Telemetry;

/// <summary>One structured event for each message, for who runs the host; what was said, and by whom, is not in it.</summary>
internal static partial class ChatLog
{
    public static void Ended(this ILogger logger, Conversation conversation, ChatReply reply, TimeSpan took, Exception? cause)
    {
        var (tenant, milliseconds) = (conversation.Context.TenantId, (long)took.TotalMilliseconds);
        if (reply.Failure is { } failure)
        {
            Failed(logger, tenant, reply.Mode, failure, reply.Rounds, milliseconds, FailureCause.Of(cause));
        }
        else
        {
            Answered(logger, tenant, reply.Mode, reply.Rounds, reply.Tokens.Prompt, reply.Tokens.Completion, milliseconds);
        }
    }

    [LoggerMessage(3, LogLevel.Warning, "The options are invalid: the last valid ones are used, and code mode is off")]
    public static partial void InvalidOptions(this ILogger logger, Exception invalid);

    [LoggerMessage(1, LogLevel.Information, "Answered a message of {Tenant} by {Mode}: {Rounds} rounds, {PromptTokens} + {CompletionTokens} tokens, {Milliseconds} ms")]
    private static partial void Answered(ILogger logger, string tenant, ChatMode mode, int rounds, long promptTokens, long completionTokens, long milliseconds);

    [LoggerMessage(2, LogLevel.Warning, "A message of {Tenant} by {Mode} failed with {Failure} after {Rounds} rounds, {Milliseconds} ms: {Cause}")]
    private static partial void Failed(ILogger logger, string tenant, ChatMode mode, ChatFailure failure, int rounds, long milliseconds, string cause);
}
