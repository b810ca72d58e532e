using System.Reflection;
using System.Text.Json;
using ModelContextProtocol;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Tools.Catalog.Methods;

/// <summary>Binds the arguments of a call, runs the method and writes its result as JSON.</summary>
internal sealed class ToolMethodCall(string tool, MethodInfo method, ToolSignature signature, ToolTarget target)
{
    private readonly ResultReader _result = ResultReader.For(method.ReturnType);

    /// <summary>What <see cref="RequiresRoleAttribute"/> on the method says.</summary>
    public ToolRoles RequiredRoles { get; } = method.GetCustomAttribute<RequiresRoleAttribute>()?.Roles ?? ToolRoles.Public;

    public async ValueTask<JsonElement> InvokeAsync(ToolInvocation invocation, CancellationToken cancellationToken)
    {
        if ((invocation.Context.Roles & RequiredRoles) != RequiredRoles)
        {
            throw new ToolFailedException($"{tool} is not for this caller: it needs the role {RequiredRoles}.");
        }

        var arguments = Bind(invocation, cancellationToken);
        var instance = method.IsStatic ? null : target.Get();
        try
        {
            var returned = method.Invoke(instance, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);
            return await _result.ReadAsync(returned);
        }
        catch (Exception failure) when (failure is ArgumentException or McpException)
        {
            throw new ToolFailedException(failure.Message, failure);
        }
        finally
        {
            await target.ReleaseAsync(instance);
        }
    }

    private object?[] Bind(ToolInvocation invocation, CancellationToken cancellationToken)
    {
        RefuseUnknown(invocation.Arguments);
        return [.. signature.Parameters.Select(parameter =>
            parameter.Info.ParameterType == typeof(ToolContext) ? invocation.Context
            : parameter.Info.ParameterType == typeof(CancellationToken) ? cancellationToken
            : parameter.Bind(tool, invocation.Arguments))];
    }

    private void RefuseUnknown(JsonElement arguments)
    {
        if (arguments.ValueKind != JsonValueKind.Object)
        {
            throw new ToolFailedException($"The arguments of {tool} must be a JSON object.");
        }

        var known = signature.Parameters.Where(parameter => parameter.Schema is not null).Select(parameter => parameter.Name).ToArray();
        foreach (var argument in arguments.EnumerateObject().Where(argument => !known.Contains(argument.Name)))
        {
            throw new ToolFailedException(known.Length == 0
                ? $"{tool} takes no arguments, but got '{argument.Name}'."
                : $"{tool} has no parameter '{argument.Name}'. It has: {string.Join(", ", known)}.");
        }
    }
}
