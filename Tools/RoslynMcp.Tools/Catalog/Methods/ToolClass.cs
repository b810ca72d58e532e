using System.ComponentModel;
using System.Reflection;
using ModelContextProtocol.Server;

namespace RoslynMcp.Tools.Catalog.Methods;

/// <summary>Reads the tools that a class declares the way the MCP SDK does.</summary>
internal static class ToolClass
{
    private const BindingFlags AnyMethod =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    public static IEnumerable<ToolDescriptor> Read(Type type, ToolTarget target)
    {
        var methods = type.GetMethods(AnyMethod).Where(method => method.IsDefined(typeof(McpServerToolAttribute))).ToArray();
        return methods.Length > 0
            ? methods.Select(method => Describe(type, method, target)).ToArray()
            : throw new ArgumentException($"{type.Name} has no method with [McpServerTool].", nameof(type));
    }

    private static ToolDescriptor Describe(Type type, MethodInfo method, ToolTarget target)
    {
        var category = ToolName.OfCategory(type);
        var name = method.GetCustomAttribute<McpServerToolAttribute>()!.Name ?? ToolName.OfMethod(method.Name);
        var signature = ToolSignature.Read(method);
        var call = new ToolMethodCall($"{category}.{name}", method, signature, target);
        return new ToolDescriptor
        {
            Category = category,
            Name = name,
            Description = method.GetCustomAttribute<DescriptionAttribute>()?.Description ?? "",
            InputSchema = signature.InputSchema,
            OutputSchema = signature.OutputSchema,
            Effects = DeclaredEffects.Of(method) ?? ToolEffects.Unknown,
            RequiredRoles = call.RequiredRoles,
            Handler = call.InvokeAsync,
        };
    }
}
