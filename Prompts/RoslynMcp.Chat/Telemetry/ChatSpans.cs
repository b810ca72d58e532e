using System.Diagnostics;
using RoslynMcp.Runtime;

namespace RoslynMcp.Chat.Telemetry;

/// <summary>The spans of one message, named by the semantic conventions for generative AI.</summary>
internal static class ChatSpans
{
    public static Activity? Message(Conversation conversation, ChatMode mode) => RoslynMcpTelemetry.Source.StartActivity("invoke_agent RoslynMcp")
        ?.SetTag("gen_ai.operation.name", "invoke_agent")
        .SetTag("gen_ai.agent.name", RoslynMcpTelemetry.Name)
        .SetTag("gen_ai.conversation.id", conversation.Id)
        .SetTag("roslynmcp.mode", mode.ToString());

    public static Activity? Round(string model, string? message) => RoslynMcpTelemetry.Source.StartActivity($"chat {model}", ActivityKind.Client)
        ?.SetTag("gen_ai.operation.name", "chat")
        .SetTag("gen_ai.provider.name", "openai")
        .SetTag("gen_ai.request.model", model)
        .SetTag("gen_ai.input.messages", message);

    public static void End(Activity? span, ChatTokens tokens) => span
        ?.SetTag("gen_ai.usage.input_tokens", tokens.Prompt)
        .SetTag("gen_ai.usage.output_tokens", tokens.Completion);

    public static void EndMessage(Activity? span, ChatFailure? failure)
    {
        if (failure is { } known)
        {
            Fail(span, known);
        }
    }

    public static void Fail(Activity? span, ChatFailure failure)
        => span?.SetTag("error.type", failure.ToString()).SetStatus(ActivityStatusCode.Error);
}
