using System.Text.Json;
using RoslynMcp.Guest.Execution;
using RoslynMcp.Guest.Metering;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Execution;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Formatting;

/// <summary>Turns how a run ended into the result that callers get.</summary>
internal static class OutcomeFormat
{
    private static readonly JsonElement Null = JsonElement.Parse("null");

    public static ExecutionResult Checked(CompiledSnippet snippet)
        => new ExecutionResult.Succeeded(Null) { Effects = snippet.Effects, Diagnostics = snippet.Warnings };

    public static ExecutionResult Of(RunOutcome run, CompiledSnippet snippet) => (run.Guest is { } guest ? Of(guest, snippet) : run.Instead!) with
    {
        Diagnostics = snippet.Warnings,
        Effects = snippet.Effects,
        Calls = run.Calls,
    };

    private static ExecutionResult Of(GuestOutcome guest, CompiledSnippet snippet) => Ending(guest, snippet) with
    {
        Output = guest.Output,
        OutputTruncated = guest.OutputTruncated,
        Metrics = ExecutionMetrics.None with { AllocatedBytes = guest.Allocated, Steps = guest.Steps },
    };

    private static ExecutionResult Ending(GuestOutcome guest, CompiledSnippet snippet) => guest switch
    {
        { Trip: { } trip } => new ExecutionResult.LimitExceeded(Explain(trip)),
        { IsCancelled: true } => new ExecutionResult.Cancelled(),
        { Fault: { } fault } => new ExecutionResult.Faulted(new ExecutionError(fault.IsTool ? "tool" : "runtime", fault.Message)
        {
            Line = snippet.Lines.LineOf(fault.Frames),
            Type = fault.Type,
        }),
        _ => new ExecutionResult.Succeeded(JsonElement.Parse(guest.Result.Span)),
    };

    private static ExecutionError Explain(LimitTrip trip) => new(trip.Code, trip.Code switch
    {
        "timeout" => $"The snippet was stopped after {trip.Observed} ms; it may take {trip.Limit} ms. Ask tools for less, or loop less.",
        "allocation" => $"The snippet needed {trip.Observed} bytes; it may allocate {trip.Limit} in all. Work in smaller pieces.",
        "toolCalls" => $"The snippet made more than {trip.Limit} tool calls. Ask for many things in one call.",
        "memory" => $"The snippet held more than {trip.Limit} bytes at once. Work in smaller pieces, and let go of what is done.",
        "stack" => $"The snippet recursed through more than {trip.Limit} bytes of stack. Use a loop, or find what ends the recursion.",
        _ => $"The snippet met a limit: {trip.Observed} of {trip.Limit}.",
    })
    {
        Limit = trip.Limit,
        Observed = trip.Observed,
    };
}
