using System.Reflection;
using System.Text.Json;
using RoslynMcp.Guest;
using RoslynMcp.Guest.Bridge;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Tools.Tests.Facade;

/// <summary>One call of a facade's method: what the tool was sent, and what the method made of its answer.</summary>
internal sealed record FacadeCall(JsonElement Sent, object? Result)
{
    private static readonly GuestLimits Limits = new(
        TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(60), 1 << 30, 1 << 16, 1 << 20, 100, 1 << 20);

    /// <summary>Throws what a snippet would catch.</summary>
    public static FacadeCall Make(MethodInfo method, object?[] arguments, JsonElement answer)
    {
        var tool = new Tool(answer);
        var session = new GuestSession(Limits, tool, CancellationToken.None);
        tool.Answer = session.Answer;
        session.Enter();
        try
        {
            var call = (Task)method.Invoke(obj: null, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null)!;
            session.Queue.PumpUntil(call);
            call.GetAwaiter().GetResult();
            return new FacadeCall(tool.Sent, call.GetType().GetProperty("Result")!.GetValue(call));
        }
        finally
        {
            session.Leave();
        }
    }

    private sealed class Tool(JsonElement answer) : IToolChannel
    {
        public Action<ToolReply>? Answer { get; set; }

        public JsonElement Sent { get; private set; }

        public void Send(ToolRequest request)
        {
            Sent = JsonElement.Parse(request.Arguments.Span);
            Answer!(new ToolReply(request.CallId, answer, Error: null));
        }
    }
}
