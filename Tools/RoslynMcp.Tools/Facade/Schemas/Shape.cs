using System.Collections.Immutable;
using System.Text.Json;
using RoslynMcp.Tools.Facade.Model;

namespace RoslynMcp.Tools.Facade.Schemas;

/// <summary>What a schema says once references, <c>allOf</c> and null are resolved.</summary>
internal abstract record Shape
{
    public bool IsNullable { get; init; }

    public string Description { get; init; } = "";

    /// <summary>Where the resolved schema stands; null for one that was put together.</summary>
    public SchemaSite Site { get; init; }

    /// <summary>The name that its definition or title gives it.</summary>
    public ShapeName? Name { get; init; }
}

/// <summary>A name for a type; a title is only a suggestion, a definition's name is meant to be one.</summary>
internal sealed record ShapeName(string Text, bool IsDefinition);

internal sealed record PlainShape(PlainType Type) : Shape;

internal sealed record ListShape(SchemaSite Items) : Shape;

internal sealed record MapShape(SchemaSite Values) : Shape;

internal sealed record EnumShape(ImmutableArray<string> Values) : Shape;

internal sealed record ObjectShape(ImmutableArray<ObjectProperty> Properties) : Shape;

internal sealed record ObjectProperty(string WireName, SchemaSite Site, bool IsRequired)
{
    public JsonElement? Default => Site.Schema.Any("default");
}
