using System.Reflection;
using ModelContextProtocol.Server;

namespace RoslynMcp.Tools.Catalog.Methods;

/// <summary>
/// Reads effects off <c>[McpServerTool]</c>. Only what the author wrote counts: the attribute's own properties cannot tell a
/// default from a statement, and by the MCP specification an unstated Destructive is true unless the tool is read-only.
/// </summary>
internal static class DeclaredEffects
{
    public static ToolEffects? Of(MethodInfo? method)
    {
        var attribute = method?.GetCustomAttributesData()
            .FirstOrDefault(data => data.AttributeType == typeof(McpServerToolAttribute));
        if (attribute is null)
        {
            return null;
        }

        var readOnly = Stated(attribute, nameof(McpServerToolAttribute.ReadOnly)) ?? false;
        return new ToolEffects(
            readOnly,
            Destructive: !readOnly && (Stated(attribute, nameof(McpServerToolAttribute.Destructive)) ?? true),
            Idempotent: Stated(attribute, nameof(McpServerToolAttribute.Idempotent)) ?? readOnly);
    }

    private static bool? Stated(CustomAttributeData attribute, string property) => attribute.NamedArguments
        .Where(argument => argument.MemberName == property)
        .Select(argument => argument.TypedValue.Value as bool?)
        .FirstOrDefault();
}
