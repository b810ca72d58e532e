using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using RoslynMcp.Server.Session;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Server.Serving.Calls;

/// <summary>A mounted tool as it is, for clients that want no code mode; such a client asks its user itself, by the annotations.</summary>
internal static class DirectTool
{
    public static Tool Describe(string name, ToolDescriptor tool)
    {
        var described = new Tool
        {
            Name = name,
            Description = tool.Description,
            InputSchema = tool.InputSchema,
            Annotations = new ToolAnnotations
            {
                ReadOnlyHint = tool.Effects.ReadOnly,
                DestructiveHint = tool.Effects.Destructive,
                IdempotentHint = tool.Effects.Idempotent,
            },
        };
        if (PromisesObject(tool))
        {
            described.OutputSchema = tool.OutputSchema;
        }

        return described;
    }

    public static async Task<CallToolResult> CallAsync(
        ToolDescriptor tool, RequestContext<CallToolRequestParams> request, ServeSettings settings, CancellationToken cancellation)
    {
        var context = settings.Context.Traced();
        var arguments = JsonSerializer.SerializeToElement(request.Params.Arguments ?? new Dictionary<string, JsonElement>());
        await using var notices = ProgressNotices.For(request);
        try
        {
            if (await settings.Sandbox.Rates.EnterAsync(context, cancellation) is { } held)
            {
                return TextResult.Failed(held.Message);
            }

            var invocation = new ToolInvocation(arguments, context) { Progress = new DirectProgress(tool.Id, notices) };
            var result = await tool.Handler(invocation, cancellation);
            return new CallToolResult { Content = DirectContent.Of(result), StructuredContent = PromisesObject(tool) ? result : null };
        }
        catch (ToolFailedException failure)
        {
            return TextResult.Failed(failure.Message);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return TextResult.Failed($"{tool.Id} failed ({failure.GetType().Name}); the server's log says why.");
        }
    }

    private static bool PromisesObject(ToolDescriptor tool)
        => tool.OutputSchema is { ValueKind: JsonValueKind.Object } schema
            && schema.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.ValueEquals("object");
}
