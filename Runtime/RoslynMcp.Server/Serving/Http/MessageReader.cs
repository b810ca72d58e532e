using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace RoslynMcp.Server.Serving.Http;

/// <summary>Reads the message of a POST, or says what is wrong with it.</summary>
internal static class MessageReader
{
    private const string Json = "application/json";
    private const string Events = "text/event-stream";

    public static async Task<(JsonRpcMessage? Message, (int Status, McpErrorCode Code, string Reason)? Problem)> ReadAsync(
        HttpRequest request, CancellationToken cancellation)
    {
        if (!request.HasJsonContentType())
        {
            return (null, (StatusCodes.Status415UnsupportedMediaType, McpErrorCode.InvalidRequest, $"Send {Json}."));
        }

        var accept = request.Headers.Accept.ToString();
        if (!Accepts(accept, Json) || !Accepts(accept, Events))
        {
            return (null, (StatusCodes.Status406NotAcceptable, McpErrorCode.InvalidRequest, $"Accept both {Json} and {Events}."));
        }

        try
        {
            var message = await JsonSerializer.DeserializeAsync(
                request.Body, McpJsonUtilities.DefaultOptions.GetTypeInfo(typeof(JsonRpcMessage)), cancellation);
            return message is JsonRpcMessage read
                ? (read, null)
                : (null, (StatusCodes.Status400BadRequest, McpErrorCode.InvalidRequest, "The body is no JSON-RPC message."));
        }
        catch (JsonException malformed)
        {
            return (null, (StatusCodes.Status400BadRequest, McpErrorCode.ParseError, $"The body is no JSON-RPC message: {malformed.Message}"));
        }
    }

    private static bool Accepts(string accept, string type)
        => accept.Contains(type, StringComparison.OrdinalIgnoreCase) || accept.Contains("*/*", StringComparison.Ordinal);
}
