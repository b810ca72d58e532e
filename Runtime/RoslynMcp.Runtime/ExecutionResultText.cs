using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RoslynMcp.Runtime;

/// <summary>A result as a model reads it: what it needs for its next step, and no more.</summary>
public static class ExecutionResultText
{
    private const int LongestResult = 32_000;
    private const int LongestOutput = 8_000;

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The result value, or what went wrong with its remedy and the calls already made; at most some 40,000 characters.</summary>
    public static string Of(ExecutionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder();
        Headline(text, result);
        Printed(text, result);
        foreach (var diagnostic in result.Diagnostics)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nline {diagnostic.Line}: {diagnostic.Severity} {diagnostic.Id}: {diagnostic.Message}");
            _ = diagnostic.Repair.Length > 0 ? text.Append(CultureInfo.InvariantCulture, $" → {diagnostic.Repair}") : text;
        }

        Calls(text, result);
        return text.ToString();
    }

    private static void Headline(StringBuilder text, ExecutionResult result)
    {
        var error = ExecutionResultJson.ErrorOf(result);
        _ = result switch
        {
            ExecutionResult.Succeeded { Value.ValueKind: JsonValueKind.Undefined or JsonValueKind.Null } => text.Append("It succeeded and returned nothing."),
            ExecutionResult.Succeeded succeeded => text.Append(Cut(Value(succeeded.Value), LongestResult, "return fewer fields or rows")),
            ExecutionResult.Rejected => text.Append("It was refused, and nothing ran. Correct it and send all of it again."),
            ExecutionResult.Cancelled => text.Append("It was cancelled."),
            _ => text.Append(error is { Line: { } line } ? $"{error.Code} at line {line}: {error.Message}" : $"{error?.Code}: {error?.Message}"),
        };
    }

    private static void Printed(StringBuilder text, ExecutionResult result)
    {
        if (result.Output.Length > 0)
        {
            text.Append("\nprinted:\n").Append(Cut(result.Output.TrimEnd('\n'), LongestOutput, "print less"));
        }
    }

    /// <summary>After a failure: what has already happened.</summary>
    private static void Calls(StringBuilder text, ExecutionResult result)
    {
        if (result is not ExecutionResult.Succeeded && !result.Calls.IsEmpty)
        {
            text.Append("\nalready called: ").AppendJoin(", ", result.Calls.Select(call => call.Ok ? call.Tool : $"{call.Tool} (failed)"));
        }
    }

    private static string Value(JsonElement value)
        => value.ValueKind == JsonValueKind.String ? value.GetString()! : JsonSerializer.Serialize(value, Compact);

    private static string Cut(string text, int longest, string remedy)
        => text.Length <= longest ? text : $"{text[..longest]}… (cut; {text.Length} characters in all: {remedy})";
}
