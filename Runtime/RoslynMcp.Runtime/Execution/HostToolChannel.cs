using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using RoslynMcp.Guest.Bridge;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Runtime.Telemetry;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Execution;

/// <summary>The host's end of the bridge: takes a call off the guest's thread, checks it, runs the tool and answers.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A tool may hold the token of a source for as long as it likes; this one has no timer.")]
internal sealed class HostToolChannel(ToolCatalog catalog, ExecutionRequest execution, ImmutableArray<ToolEffect> effects) : IToolChannel
{
    private readonly CancellationTokenSource _ended = new();
    private readonly List<(ToolRequest Request, long Started)> _started = [];
    private readonly Dictionary<int, ToolCallRecord> _finished = [];
    private readonly ActivityContext _parent = Activity.Current?.Context ?? default;
    private Action<ToolReply>? _answer;
    private long _waiting;

    /// <summary>Bytes of arguments of calls that were not answered yet.</summary>
    public long Waiting => Interlocked.Read(ref _waiting);

    /// <summary>Connects the guest's side; before the first call.</summary>
    public void Connect(Action<ToolReply> answer) => _answer = answer;

    public void Send(ToolRequest request)
    {
        lock (_started)
        {
            _started.Add((request with { Arguments = default }, Stopwatch.GetTimestamp()));
        }

        Interlocked.Add(ref _waiting, request.Arguments.Length);
        _ = Task.Run(() => ServeAsync(request), CancellationToken.None);
    }

    /// <summary>
    /// Cancels what still runs and lets nothing begin any more. What a tool does at its cancellation, such as throw or block, is its own
    /// affair: nobody waits for it.
    /// </summary>
    public void End() => _ = _ended.CancelAsync().ContinueWith(
        static cancelled => cancelled.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);

    /// <summary>The calls so far, in the order they were started.</summary>
    public ImmutableArray<ToolCallRecord> Records()
    {
        lock (_started)
        {
            return [.. _started.Select(call => _finished.TryGetValue(call.Request.CallId, out var record)
                ? record
                : RecordOf(call.Request, call.Started, ok: false))];
        }
    }

    private async Task ServeAsync(ToolRequest request)
    {
        var began = Stopwatch.GetTimestamp();
        var watch = new CallWatch(request, execution.Watcher);
        watch.Started();
        var (reply, failure) = await TraceAsync(request, watch.Progress);
        var record = RecordOf(request, began, failure is null);
        lock (_started)
        {
            _finished[request.CallId] = record;
        }

        watch.Ended(record, failure);
        Interlocked.Add(ref _waiting, -request.Arguments.Length);
        _answer!(reply);
    }

    private async Task<(ToolReply Reply, Exception? Failure)> TraceAsync(ToolRequest request, IProgress<ToolProgress>? progress)
    {
        using var span = SandboxSpans.Tool(request.Tool, _parent);
        var (reply, failure) = await AnswerAsync(request, progress);
        if (failure is not null)
        {
            span?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", failure.GetType().Name);
        }

        if (execution.RecordContent)
        {
            span?.SetTag("gen_ai.tool.call.arguments", Encoding.UTF8.GetString(request.Arguments.Span))
                .SetTag("gen_ai.tool.call.result", reply.Error ?? reply.Result.GetRawText());
        }

        return (reply, failure);
    }

    private async Task<(ToolReply Reply, Exception? Failure)> AnswerAsync(ToolRequest request, IProgress<ToolProgress>? progress)
    {
        try
        {
            _ended.Token.ThrowIfCancellationRequested();
            var tool = Permitted(request.Tool);
            var arguments = JsonElement.Parse(request.Arguments.Span);
            var invocation = new ToolInvocation(arguments, execution.Context) { Progress = progress };
            var result = await tool.Handler(invocation, _ended.Token);
            // A copy where somebody may dispose of the document; what is nothing, or gone already, fails here and not on its way.
            return (new ToolReply(request.CallId, result.Clone(), Error: null), null);
        }
        catch (Exception failure)
        {
            return (new ToolReply(request.CallId, default, $"{request.Tool}: {ToolFailure.Describe(failure)}"), failure);
        }
    }

    /// <summary>The verified effects are also the permission: a call of anything else can't have come from the snippet.</summary>
    private ToolDescriptor Permitted(string tool)
        => effects.Any(effect => effect.Tool == tool) && catalog.Find(tool) is { } found && found.IsOpenTo(execution.Context.Roles)
            ? found
            : throw new ToolFailedException("this snippet has no permission to call it.");

    private static ToolCallRecord RecordOf(ToolRequest request, long began, bool ok) => new(
        request.Tool,
        request.Line > 0 ? request.Line : null,
        Math.Round(Stopwatch.GetElapsedTime(began).TotalMilliseconds, 3),
        ok);
}
