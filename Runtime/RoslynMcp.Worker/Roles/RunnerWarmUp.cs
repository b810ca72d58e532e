using System.Text.Json;
using RoslynMcp.Guest;
using RoslynMcp.Guest.Bridge;
using RoslynMcp.Guest.Execution;
using RoslynMcp.Guest.Loading;
using RoslynMcp.Guest.Metering;
using RoslynMcp.Guest.Wire;

namespace RoslynMcp.Worker.Roles;

/// <summary>Runs what an execution runs, once, so that the first guest finds it compiled.</summary>
internal static class RunnerWarmUp
{
    private static readonly GuestLimits Limits = new(
        TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(30), 1 << 30, 1 << 16, 1 << 20, 100, 1 << 20);

    public static void Run(PrepareMessage prepared, LoadedFacade facade, DedicatedThreads threads)
    {
        var snippet = new LoadedSnippet(prepared.WarmUp.ToArray(), prepared.WarmUpToken, facade);
        var tools = new Echo();
        var session = new GuestSession(Limits, tools, CancellationToken.None);
        tools.Answer = session.Answer;
        OutcomeMessage.Write(threads.Run(() => GuestRun.Execute(snippet.Entry, session)).GetAwaiter().GetResult());
        var call = new GuestSession(Limits, tools, CancellationToken.None);
        tools.Answer = call.Answer;
        threads.Run(() => GuestRun.Execute(CallTool, call)).GetAwaiter().GetResult();
        snippet.Unload();
    }

    private static object? CallTool()
    {
        var arguments = new ArgumentWriter();
        arguments.Name("text");
        arguments.Text("warm");
        arguments.Name("limit");
        arguments.Whole(1);
        var call = ToolBridge.CallAsync("warm.up", arguments, static json => json.Map(static json => json.Json().GetRawText()));
        GuestSession.Current.Queue.PumpUntil(call);
        return call.Result;
    }

    /// <summary>A host that answers from another thread, as the real one does.</summary>
    private sealed class Echo : IToolChannel
    {
        public Action<ToolReply>? Answer { get; set; }

        public void Send(ToolRequest request)
        {
            var call = ToolMessages.ReadRequest(new WireReader(ToolMessages.Write(request).Body()));
            ThreadPool.QueueUserWorkItem(_ => Answer!(new ToolReply(call.CallId, JsonElement.Parse(call.Arguments.Span), Error: null)));
        }
    }
}
