using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Chat.Code;

/// <summary>Tells of a snippet's tool calls as they end.</summary>
internal sealed class ToldCalls(Exchange exchange) : IProgress<ToolCallUpdate>
{
    public void Report(ToolCallUpdate value)
    {
        if (value is { Ok: { } ok, Ms: { } ms })
        {
            exchange.Tell(new ChatEvent.Called(new ToolCallRecord(value.Tool, value.Line, ms, ok)) { Failure = value.Failure });
        }
    }
}
