using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace RoslynMcp.Server.Serving.Http;

/// <summary>The endpoint of Streamable HTTP, https://modelcontextprotocol.io/specification/2025-11-25/basic/transports.</summary>
internal sealed class McpEndpoint(RequestGuard guard, HttpSessions sessions, CancellationToken ending)
{
    private const string SessionHeader = "Mcp-Session-Id";

    private static readonly JsonSerializerOptions WithoutNulls = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public async Task AnswerAsync(HttpContext context)
    {
        if (guard.Refusal(context.Request) is var (status, reason))
        {
            context.Response.Headers.WWWAuthenticate = status == StatusCodes.Status401Unauthorized ? "Bearer" : default(string);
            await Refuse(context, status, reason);
            return;
        }

        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, ending);
        try
        {
            await (context.Request.Method switch
            {
                "POST" => PostAsync(context, either.Token),
                "GET" => GetAsync(context, either.Token),
                "DELETE" => DeleteAsync(context),
                _ => Refuse(context, StatusCodes.Status405MethodNotAllowed, "There are POST, GET and DELETE."),
            });
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            context.Abort();
        }
        catch (BadHttpRequestException bad)
        {
            await Refuse(context, bad.StatusCode, bad.Message);
        }
    }

    private async Task PostAsync(HttpContext context, CancellationToken cancellation)
    {
        var (message, problem) = await MessageReader.ReadAsync(context.Request, cancellation);
        if (problem is var (status, code, reason) && message is null)
        {
            await Refuse(context, status, reason, code);
            return;
        }

        if (ProtocolVersion.IsStateless(ProtocolVersion.Of(context.Request)) && context.Request.Headers[SessionHeader].Count == 0)
        {
            await using var one = sessions.OpenForOne();
            await one.UseAsync(transport => DispatchAsync(context, transport.HandlePostRequestAsync, message!, cancellation));
        }
        else if (await SessionAsync(context, message) is { } session)
        {
            context.Response.Headers[SessionHeader] = session.Id;
            await session.UseAsync(transport => DispatchAsync(context, transport.HandlePostRequestAsync, message!, cancellation));
        }
    }

    private static async Task DispatchAsync(
        HttpContext context, Func<JsonRpcMessage, Stream, CancellationToken, Task<bool>> post, JsonRpcMessage message, CancellationToken cancellation)
    {
        Stream(context);
        try
        {
            if (!await post(message, context.Response.Body, cancellation))
            {
                context.Response.ContentType = null;
                context.Response.StatusCode = StatusCodes.Status202Accepted;
            }
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException && !context.Response.HasStarted)
        {
            await Refuse(context, StatusCodes.Status400BadRequest, "The message's parameters are not what its method takes.", McpErrorCode.InvalidParams);
        }
    }

    private async Task GetAsync(HttpContext context, CancellationToken cancellation)
    {
        if (await SessionAsync(context, message: null) is { } session)
        {
            Stream(context);
            await context.Response.Body.FlushAsync(cancellation);
            await session.UseAsync(transport => transport.HandleGetRequestAsync(context.Response.Body, cancellation));
        }
    }

    private async Task DeleteAsync(HttpContext context)
    {
        if (await SessionAsync(context, message: null) is { } session)
        {
            await sessions.CloseAsync(session);
        }
    }

    /// <summary>The session that a request belongs to, a new one for initialize; null when it was refused.</summary>
    private async Task<HttpSession?> SessionAsync(HttpContext context, JsonRpcMessage? message)
    {
        var version = ProtocolVersion.Of(context.Request);
        if (!ProtocolVersion.IsKnown(version) && message is not JsonRpcRequest { Method: RequestMethods.Initialize })
        {
            var remedy = $"There is no revision '{version}'; there are {string.Join(", ", ProtocolVersion.Known)}.";
            await Refuse(context, StatusCodes.Status400BadRequest, remedy, McpErrorCode.UnsupportedProtocolVersion, new { supported = ProtocolVersion.Known, requested = version });
            return null;
        }

        if (context.Request.Headers[SessionHeader] is [{ } id, ..])
        {
            return sessions.Find(id) ?? await RefuseSession(StatusCodes.Status404NotFound, "There is no such session; initialize a new one.");
        }

        return message is JsonRpcRequest { Method: RequestMethods.Initialize }
            ? await sessions.OpenAsync() ?? await RefuseSession(StatusCodes.Status503ServiceUnavailable, "All sessions are in use; try again later.")
            : await RefuseSession(StatusCodes.Status400BadRequest, $"Send the header {SessionHeader} that initialize was answered with.");

        async Task<HttpSession?> RefuseSession(int status, string reason)
        {
            await Refuse(context, status, reason);
            return null;
        }
    }

    private static void Stream(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-cache,no-store";
    }

    private static Task Refuse(HttpContext context, int status, string reason, McpErrorCode code = McpErrorCode.InvalidRequest, object? data = null)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(JsonSerializer.Serialize(new
        {
            jsonrpc = "2.0",
            id = JsonElement.Parse("null"),
            error = new { code = (int)code, message = reason, data },
        }, WithoutNulls));
    }
}
