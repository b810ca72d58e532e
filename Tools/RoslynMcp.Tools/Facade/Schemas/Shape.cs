using System.Collections.Immutable;
using System.Text.Json;
using RoslynMcp.Tools.Facade.Model;

namespace RoslynMcp.Tools.Facade.Schemas;

/// <summary>What a schema says once references, <c>allOf</c> and null are resolved.</summary>
internal abstract record Shape
{
    public bool IsNullable { get; init; }

    /// <summary>What the use of the schema says, else what the schema says.</summary>
    public string Description { get; init; } = "";

    /// <summary>What the resolved schema itself says.</summary>
    public string OwnDescription => Site.Schema.Text("description") ?? "";

    /// <summary>A type that is declared under its definition's name, and described there.</summary>
    public bool IsDefinedType => Name is { IsDefinition: true } && this is ObjectShape or EnumShape;

    /// <summary>What a parameter or member says; a type with docs of its own need not be described again.</summary>
    public string UseDescription => IsDefinedType && Description == OwnDescription ? "" : Description;

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
