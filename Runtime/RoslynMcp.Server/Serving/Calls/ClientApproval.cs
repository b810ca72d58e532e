using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using RoslynMcp.Runtime;

namespace RoslynMcp.Server.Serving.Calls;

/// <summary>Has the client ask its user whether a snippet may change or delete data; a client that cannot ask, or fails to, means no.</summary>
internal static class ClientApproval
{
    private const string Field = "approve";
    private const string Question = "approval";

    public static async Task<bool> AskAsync(
        RequestContext<CallToolRequestParams> request, ExecutionResult.AwaitingApproval waiting, CancellationToken cancellation)
    {
        if (request.Server.ClientCapabilities?.Elicitation is null)
        {
            return false;
        }

        var form = Form(waiting);
        var state = State(request, waiting);
        if (request.Params.InputResponses?.TryGetValue(Question, out var response) is true)
        {
            return request.Params.RequestState == state && IsYes(response.Deserialize(InputResponse.ElicitResultJsonTypeInfo));
        }

        if (request.Server.IsMrtrSupported)
        {
            throw new InputRequiredException(new Dictionary<string, InputRequest> { [Question] = InputRequest.ForElicitation(form) }, state);
        }

        try
        {
            return IsYes(await request.Server.ElicitAsync(form, cancellation));
        }
        catch (Exception failure) when (failure is McpException or InvalidOperationException or IOException)
        {
            return false;
        }
    }

    private static ElicitRequestParams Form(ExecutionResult.AwaitingApproval waiting) => new()
    {
        Message = $"A C# snippet wants to call tools that may change or delete data: {Tools(waiting)}. Let it run?",
        RequestedSchema = new ElicitRequestParams.RequestSchema
        {
            Properties = { [Field] = new ElicitRequestParams.BooleanSchema { Title = "Let it run", Description = "Whether the snippet may run with these tools.", Default = false } },
            Required = [Field],
        },
    };

    /// <summary>Ties an answer to the snippet that was asked about.</summary>
    private static string State(RequestContext<CallToolRequestParams> request, ExecutionResult.AwaitingApproval waiting)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Arguments.Of(request).Text("code")}\0{Tools(waiting)}")));

    private static string Tools(ExecutionResult.AwaitingApproval waiting)
        => string.Join(", ", waiting.Effects.Where(effect => effect.Destructive).Select(effect => effect.Tool));

    private static bool IsYes(ElicitResult? answer)
        => answer is { IsAccepted: true, Content: { } content } && content.TryGetValue(Field, out var yes) && yes.ValueKind == JsonValueKind.True;
}
