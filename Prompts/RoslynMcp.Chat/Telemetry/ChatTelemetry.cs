using System.Diagnostics;
using System.Diagnostics.Metrics;
using RoslynMcp.Chat.Model;

namespace RoslynMcp.Chat.Telemetry;

/// <summary>Spans and metrics of the chat host, by the semantic conventions for generative AI.</summary>
internal static class ChatTelemetry
{
    private static readonly ActivitySource Source = new("RoslynMcp");
    private static readonly Meter Meter = new("RoslynMcp");

    private static readonly Histogram<long> Tokens = Meter.CreateHistogram<long>(
        "gen_ai.client.token.usage", "{token}", "Tokens of one round, by kind.");

    private static readonly Counter<long> Messages = Meter.CreateCounter<long>(
        "roslynmcp.chat.messages", "{message}", "Messages answered, by mode and problem.");

    /// <summary>One user message.</summary>
    public static Activity? Message(Conversation conversation, string? question)
    {
        var span = Source.StartActivity("invoke_agent RoslynMcp");
        span?.SetTag("gen_ai.operation.name", "invoke_agent").SetTag("gen_ai.conversation.id", conversation.Id)
            .SetTag("roslynmcp.tenant", conversation.Context.TenantId);
        return question is null ? span : span?.SetTag("gen_ai.input.messages", question);
    }

    /// <summary>One round with the model.</summary>
    public static Activity? Ask()
        => Source.StartActivity("chat", ActivityKind.Client)?.SetTag("gen_ai.operation.name", "chat").SetTag("gen_ai.provider.name", "openai");

    public static void Count(string? model, ChatUsage usage)
    {
        var named = new KeyValuePair<string, object?>("gen_ai.response.model", model);
        Tokens.Record(usage.Prompt, named, new("gen_ai.token.type", "input"));
        Tokens.Record(usage.Completion, named, new("gen_ai.token.type", "output"));
        Activity.Current?.SetTag("gen_ai.response.model", model).SetTag("gen_ai.usage.input_tokens", usage.Prompt).SetTag("gen_ai.usage.output_tokens", usage.Completion);
    }

    public static void Answered(Activity? span, ChatReply reply, bool withContent)
    {
        Messages.Add(1, new KeyValuePair<string, object?>("roslynmcp.mode", reply.Mode.ToString()), new("error.type", reply.Problem?.ToString()));
        span?.SetTag("roslynmcp.mode", reply.Mode.ToString()).SetTag("roslynmcp.rounds", reply.Rounds).SetTag("error.type", reply.Problem?.ToString());
        if (withContent)
        {
            span?.SetTag("gen_ai.output.messages", reply.Text);
        }
    }

    public static ModelException Failed(this Activity? span, ModelException failure)
    {
        span?.SetStatus(ActivityStatusCode.Error, failure.Problem.ToString()).SetTag("error.type", failure.Problem.ToString());
        return failure;
    }
}
