using System.Globalization;
using System.Text.Json;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Server.Output;

/// <summary>Shows a result to a person: how it ended, the answer, what was printed, the calls and the times.</summary>
internal static class ResultView
{
    public static void Show(Screen screen, ExecutionResult result, string code)
    {
        Headline(screen, result);
        Answer(screen, result, code);
        Printed(screen, result);
        DiagnosticView.Show(screen, code, result.Diagnostics);
        Effects(screen, result);
        Calls(screen, result.Calls);
        screen.Line(Times(result.Metrics), Ink.Quiet);
    }

    private static void Headline(Screen screen, ExecutionResult result)
    {
        var (mark, ink, words) = result switch
        {
            ExecutionResult.Succeeded => ("✓", Ink.Good, "succeeded"),
            ExecutionResult.Rejected => ("✗", Ink.Bad, "rejected, nothing ran"),
            ExecutionResult.Faulted => ("✗", Ink.Bad, "faulted"),
            ExecutionResult.LimitExceeded limit => ("✗", Ink.Bad, $"limit exceeded: {limit.Error.Code}"),
            ExecutionResult.AwaitingApproval => ("?", Ink.Warning, "awaiting approval, nothing ran"),
            ExecutionResult.Cancelled => ("✗", Ink.Warning, "cancelled"),
            ExecutionResult.Unavailable => ("✗", Ink.Warning, "unavailable"),
            _ => throw new ArgumentOutOfRangeException(nameof(result), result, "Not a result."),
        };
        screen.Line($"{mark} {words}", ink).Line();
    }

    private static void Answer(Screen screen, ExecutionResult result, string code)
    {
        if (result is ExecutionResult.Succeeded { Value: { ValueKind: not JsonValueKind.Null } value })
        {
            screen.Block(JsonText.Pretty(value), indent: "").Line();
        }

        if (ExecutionResultJson.ErrorOf(result) is not { } error)
        {
            return;
        }

        if (error.Line is { } line)
        {
            DiagnosticView.Quote(screen, code, line);
        }

        screen.Prose(error.Type is { } type ? $"{type}: {error.Message}" : error.Message).Line();
    }

    private static void Printed(Screen screen, ExecutionResult result)
    {
        if (result.Output.Length == 0)
        {
            return;
        }

        screen.Line("printed", Ink.Strong).Block(result.Output);
        if (result.OutputTruncated)
        {
            screen.Line("  … cut here; raise --output to see more", Ink.Quiet);
        }

        screen.Line();
    }

    /// <summary>What a checked or waiting snippet could reach; one that ran shows its calls.</summary>
    private static void Effects(Screen screen, ExecutionResult result)
    {
        if (result.Effects.IsEmpty || !result.Calls.IsEmpty || result is ExecutionResult.Faulted or ExecutionResult.LimitExceeded)
        {
            return;
        }

        screen.Line("can reach", Ink.Strong).Rows([.. result.Effects.Select(effect => (IReadOnlyList<Cell>)
        [
            new Cell(effect.Tool, Ink.Name),
            effect switch
            {
                { Destructive: true } => new Cell("destructive", Ink.Bad),
                { ReadOnly: true } => Cell.Quiet("read-only"),
                _ => new Cell("writes", Ink.Warning),
            },
        ])]).Line();
    }

    private static void Calls(Screen screen, IReadOnlyCollection<ToolCallRecord> calls)
    {
        if (calls.Count == 0)
        {
            return;
        }

        screen.Line("calls", Ink.Strong).Rows([.. calls.Select(call => (IReadOnlyList<Cell>)
        [
            new Cell(call.Tool, Ink.Name),
            Cell.Quiet(call.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"line {line}") : ""),
            Cell.Number(Measure.Milliseconds(call.Ms)),
            call.Ok ? "" : new Cell("failed", Ink.Bad),
        ])]).Line();
    }

    private static string Times(ExecutionMetrics metrics)
        => $"checked {Measure.Milliseconds(metrics.ValidateMs)} · compiled {Measure.Milliseconds(metrics.CompileMs)}"
            + $" · ran {Measure.Milliseconds(metrics.RunMs)} · total {Measure.Milliseconds(metrics.TotalMs)}"
            + $" · {Measure.Bytes(metrics.AllocatedBytes)} allocated{(metrics.Cached ? " · cached" : "")}";
}
