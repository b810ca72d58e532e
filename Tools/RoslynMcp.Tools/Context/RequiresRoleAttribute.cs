namespace RoslynMcp.Tools.Context;

/// <summary>Says which roles a caller of this tool must have, all of them; without it every visitor may call.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresRoleAttribute(ToolRoles roles) : Attribute
{
    /// <summary>The roles.</summary>
    public ToolRoles Roles { get; } = roles;
}
