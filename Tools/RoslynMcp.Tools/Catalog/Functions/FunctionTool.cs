using System.Text.Json;
using Microsoft.Extensions.AI;
using RoslynMcp.Tools.Catalog.Methods;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Tools.Catalog.Functions;

/// <summary>An <see cref="AIFunction"/> as a tool. The function finds the <see cref="ToolContext"/> in its arguments' context.</summary>
internal static class FunctionTool
{
    public static ToolDescriptor Describe(string category, AIFunction function, ToolEffects? effects)
    {
        var name = ToolName.Snake(function.Name);
        return new ToolDescriptor
        {
            Category = category,
            Name = name,
            Description = function.Description,
            InputSchema = function.JsonSchema,
            OutputSchema = Promise(function.ReturnJsonSchema),
            Effects = DeclaredEffects.Of(function.UnderlyingMethod) ?? effects ?? ToolEffects.Unknown,
            Handler = (invocation, cancellation) => InvokeAsync($"{category}.{name}", function, invocation, cancellation),
        };
    }

    /// <summary>A bare text promises nothing, as it may hold anything; see DESIGN.md on ToolOutput.</summary>
    private static JsonElement? Promise(JsonElement? schema)
        => schema is { ValueKind: JsonValueKind.Object } promised && promised.EnumerateObject().Any() && !IsBareText(promised)
            ? promised
            : null;

    private static bool IsBareText(JsonElement schema)
        => schema.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.ValueEquals("string")
            && !schema.TryGetProperty("enum", out _) && !schema.TryGetProperty("format", out _);

    private static async ValueTask<JsonElement> InvokeAsync(
        string tool, AIFunction function, ToolInvocation invocation, CancellationToken cancellationToken)
    {
        var arguments = new AIFunctionArguments(invocation.Arguments.EnumerateObject()
            .ToDictionary(argument => argument.Name, argument => (object?)argument.Value))
        {
            Context = new Dictionary<object, object?> { [typeof(ToolContext)] = invocation.Context },
        };
        try
        {
            var result = await function.InvokeAsync(arguments, cancellationToken);
            return result is JsonElement json ? json : JsonSerializer.SerializeToElement(result, function.JsonSerializerOptions);
        }
        catch (ArgumentException failure)
        {
            throw new ToolFailedException(failure.Message, failure);
        }
        catch (JsonException mismatch)
        {
            throw new ToolFailedException($"An argument of {tool} does not fit its schema at {mismatch.Path ?? "$"}.", mismatch);
        }
    }
}
