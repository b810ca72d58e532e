using System.Text.Json;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Tools.Catalog;

/// <summary>One tool of a catalog, wherever it came from: a method, an <c>AIFunction</c> or an upstream server.</summary>
public sealed record ToolDescriptor
{
    /// <summary>The group the tool belongs to, in snake_case; becomes a static class of the facade.</summary>
    public required string Category { get; init; }

    /// <summary>The tool's own name, in snake_case; becomes a method of that class.</summary>
    public required string Name { get; init; }

    /// <summary>What the tool does, for a model to read; empty when the author said nothing.</summary>
    public string Description { get; init; } = "";

    /// <summary>JSON Schema of the arguments: an object whose properties are the parameters.</summary>
    public required JsonElement InputSchema { get; init; }

    /// <summary>JSON Schema of the result, or null when the tool does not promise one.</summary>
    public JsonElement? OutputSchema { get; init; }

    /// <summary>What a call may change; a tool that says nothing may write.</summary>
    public ToolEffects Effects { get; init; } = ToolEffects.Unknown;

    /// <summary>The roles that a caller must have, all of them.</summary>
    public ToolRoles RequiredRoles { get; init; }

    /// <summary>Runs the tool on the host.</summary>
    public required ToolHandler Handler { get; init; }

    /// <summary>The name that effects, calls and errors use: <c>category.name</c>.</summary>
    public string Id => $"{Category}.{Name}";

    /// <summary>Whether a caller with these roles may call the tool.</summary>
    public bool IsOpenTo(ToolRoles roles) => (roles & RequiredRoles) == RequiredRoles;
}
