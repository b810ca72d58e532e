using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime;

/// <summary>A result as the model reads it: what it needs for its next step and no more.</summary>
public static class ExecutionResultText
{
    private const int Usual = 40_000;

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The value, or every mistake with its remedy, or what failed and which calls already happened.</summary>
    /// <param name="result">The result.</param>
    /// <param name="most">Characters at most; what is beyond is cut with a sentence that says so. Default 40,000.</param>
    public static string Of(ExecutionResult result, int most = Usual)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new StringBuilder();
        switch (result)
        {
            case ExecutionResult.Succeeded { Value.ValueKind: JsonValueKind.Undefined or JsonValueKind.Null }:
                text.Append("It succeeded and returned nothing.");
                break;
            case ExecutionResult.Succeeded succeeded:
                text.Append(succeeded.Value.ValueKind == JsonValueKind.String ? succeeded.Value.GetString() : JsonSerializer.Serialize(succeeded.Value, Compact));
                break;
            case ExecutionResult.Rejected { Diagnostics: [_, ..] diagnostics }:
                text.Append("Rejected, nothing ran. Correct this and send the whole snippet again:");
                foreach (var diagnostic in diagnostics.Where(found => found.Severity == "error"))
                {
                    text.Append(CultureInfo.InvariantCulture, $"\nline {diagnostic.Line}: {diagnostic.Id}: {diagnostic.Message}");
                    text.Append(diagnostic.Repair.Length == 0 ? "" : $" — {diagnostic.Repair}");
                }

                break;
            case ExecutionResult.Cancelled:
                text.Append("Cancelled.");
                break;
            default:
                text.Append(Error(ExecutionResultJson.ErrorOf(result)));
                break;
        }

        Append(text, result);
        return Cut(text.ToString(), most);
    }

    /// <summary>Keeps the beginning, which ends with a whole character, and says what to do about the rest.</summary>
    private static string Cut(string text, int most) => text.Length <= most
        ? text
        : string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)}\n… cut: {text.Length - most} more characters. Return fewer fields or fewer items.");

    private static string Error(ExecutionError? error) => error switch
    {
        null => "Failed.",
        { Line: { } line } => string.Create(CultureInfo.InvariantCulture, $"Failed in line {line}: {error.Type ?? error.Code}: {error.Message}"),
        _ => error.Message,
    };

    private static void Append(StringBuilder text, ExecutionResult result)
    {
        if (result.Output.Length > 0)
        {
            text.Append("\nOutput:\n").Append(result.Output.TrimEnd()).Append(result.OutputTruncated ? "\n… cut: print less." : "");
        }

        if (result is not ExecutionResult.Succeeded && !result.Calls.IsEmpty)
        {
            text.Append("\nThese calls already happened: ")
                .AppendJoin(", ", result.Calls.Select(call => call.Ok ? call.Tool : $"{call.Tool} (failed)")).Append('.');
        }
    }
}
