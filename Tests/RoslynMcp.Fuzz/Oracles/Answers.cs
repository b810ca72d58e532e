using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Fuzz.Oracles;

/// <summary>What must hold of every answer.</summary>
internal static class Answers
{
    public static (string Oracle, string Detail)? Judge(Sample sample, ExecutionResult checkedOnly, ExecutionResult result)
    {
        var isRejected = result is ExecutionResult.Rejected;
        return result switch
        {
            ExecutionResult.Rejected { Error: { Code: "defect" } error } => ($"the sandbox fails: {Reference(error.Message)}", error.Message),
            ExecutionResult.Rejected { Error: { } error } => ($"the layers disagree: {Reference(error.Message)}", error.Message),
            ExecutionResult.Rejected { Diagnostics: [var first, ..] } when sample.IsValid
                => ($"a valid snippet is refused: {first.Id}", $"line {first.Line}: {first.Message}"),
            ExecutionResult.Rejected when !result.Diagnostics.Any(found => found.Severity == "error")
                => ("refused without a reason", "no diagnostic is an error"),
            ExecutionResult.Unavailable unavailable => ("the sandbox is unavailable", unavailable.Error.Message),
            _ when IsJudged(result) && IsJudged(checkedOnly) && isRejected != checkedOnly is ExecutionResult.Rejected
                => ("check and run disagree", $"{checkedOnly} and {result}"),
            _ when result.Diagnostics.FirstOrDefault(found => !IsInside(found, sample.Code)) is { } astray
                => ("a diagnostic points outside the text", $"{astray}"),
            _ when result.Diagnostics.FirstOrDefault(found => string.IsNullOrWhiteSpace(found.Message)) is { } silent
                => ("a diagnostic says nothing", $"{silent}"),
            _ when ErrorOf(result) is { } error => Judge(error),
            _ => null,
        };
    }

    /// <summary>A compiler that ran out of its time has said nothing of the snippet.</summary>
    private static bool IsJudged(ExecutionResult result) => result is not ExecutionResult.LimitExceeded { Metrics.RunMs: 0 };

    private static (string Oracle, string Detail)? Judge(ExecutionError error) => error switch
    {
        _ when string.IsNullOrWhiteSpace(error.Message) => ("an error says nothing", $"{error}"),
        { Type: "System.InvalidProgramException" or "System.BadImageFormatException" or "System.TypeLoadException" or "System.MissingMethodException" }
            => ($"what was loaded is broken: {error.Type}", error.Message),
        { Code: "crash" } => ("the guest's process crashed", error.Message),
        { Type: "RoslynMcp.Guest.Metering.GuestLimitException" } => ("a limit came out as a fault", error.Message),
        _ => null,
    };

    private static ExecutionError? ErrorOf(ExecutionResult result) => result switch
    {
        ExecutionResult.Faulted faulted => faulted.Error,
        ExecutionResult.LimitExceeded limit => limit.Error,
        _ => null,
    };

    private static bool IsInside(SnippetDiagnostic found, string code)
    {
        var lines = Microsoft.CodeAnalysis.Text.SourceText.From(code).Lines;
        return found.Line >= 1 && found.Line <= lines.Count && found.Column >= 1
            && found.Column <= lines[found.Line - 1].SpanIncludingLineBreak.Length + 1;
    }

    /// <summary>The first reference that the verifier names tells one class of disagreement from another.</summary>
    private static string Reference(string message)
    {
        var from = message.IndexOf('(', StringComparison.Ordinal) + 1;
        return message[from..Math.Min(message.Length, from + 60)];
    }
}
