using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime;

/// <summary>The wire form of a result, the same for the command, the MCP server and a host.</summary>
public static class ExecutionResultJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The word for a result's status, such as <c>limitExceeded</c>.</summary>
    public static string StatusOf(ExecutionResult result) => result switch
    {
        ExecutionResult.Succeeded => "succeeded",
        ExecutionResult.Rejected => "rejected",
        ExecutionResult.Faulted => "faulted",
        ExecutionResult.LimitExceeded => "limitExceeded",
        ExecutionResult.AwaitingApproval => "awaitingApproval",
        ExecutionResult.Cancelled => "cancelled",
        ExecutionResult.Unavailable => "unavailable",
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, "Not a result."),
    };

    /// <summary>What went wrong, or null.</summary>
    public static ExecutionError? ErrorOf(ExecutionResult result) => result switch
    {
        ExecutionResult.Rejected rejected => rejected.Error,
        ExecutionResult.Faulted faulted => faulted.Error,
        ExecutionResult.LimitExceeded limit => limit.Error,
        ExecutionResult.AwaitingApproval waiting => waiting.Error,
        ExecutionResult.Unavailable unavailable => unavailable.Error,
        ExecutionResult.Succeeded or ExecutionResult.Cancelled => null,
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, "Not a result."),
    };

    /// <summary>The word for where the guest ran: <c>in-process</c> or <c>process</c>.</summary>
    public static string IsolationName(IsolationKind isolation) => isolation switch
    {
        IsolationKind.InProcess => "in-process",
        IsolationKind.Process => "process",
        _ => throw new ArgumentOutOfRangeException(nameof(isolation), isolation, "Not an isolation."),
    };

    /// <summary>One JSON object.</summary>
    public static JsonObject ToJson(ExecutionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new JsonObject
        {
            ["status"] = StatusOf(result),
            ["result"] = result is ExecutionResult.Succeeded succeeded ? Node(succeeded.Value) : null,
            ["output"] = result.Output,
            ["outputTruncated"] = result.OutputTruncated,
            ["diagnostics"] = Node(result.Diagnostics),
            ["error"] = ErrorOf(result) is { } error ? ErrorNode(error) : null,
            ["effects"] = Node(result.Effects),
            ["calls"] = Node(result.Calls),
            ["metrics"] = Node(result.Metrics),
            ["isolation"] = IsolationName(result.Isolation),
        };
    }

    /// <summary>The same as one line of text.</summary>
    public static string ToText(ExecutionResult result) => ToJson(result).ToJsonString(Options);

    private static JsonNode? Node<T>(T value) => JsonSerializer.SerializeToNode(value, Options);

    /// <summary>Only what is known of an error is written.</summary>
    private static JsonObject ErrorNode(ExecutionError error)
    {
        var node = new JsonObject { ["code"] = error.Code, ["message"] = error.Message };
        AddIfKnown("line", error.Line);
        AddIfKnown("type", error.Type);
        AddIfKnown("limit", error.Limit);
        AddIfKnown("observed", error.Observed);
        return node;

        void AddIfKnown<T>(string name, T? value)
        {
            if (value is not null)
            {
                node[name] = JsonValue.Create(value);
            }
        }
    }
}
