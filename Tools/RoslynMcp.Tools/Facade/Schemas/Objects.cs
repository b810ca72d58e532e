using System.Collections.Immutable;
using System.Text.Json;

namespace RoslynMcp.Tools.Facade.Schemas;

/// <summary>Reads objects: with properties a record, with a schema for all values a map, otherwise free-form.</summary>
internal static class Objects
{
    private static readonly JsonElement Anything = JsonElement.Parse("{}");

    public static bool Describes(JsonElement schema)
        => schema.Has("properties") || schema.Has("additionalProperties") || schema.Has("patternProperties") || schema.Has("required");

    public static Shape Read(SchemaSite site, Action<string> note)
    {
        var properties = Properties(site);
        if (properties.Length > 0)
        {
            if (site.Schema.Object("additionalProperties") is not null || site.Schema.Has("patternProperties"))
            {
                note("properties beyond the named ones are left out.");
            }

            return new ObjectShape(properties);
        }

        if (site.Schema.Object("additionalProperties") is { } values)
        {
            return new MapShape(site.At("additionalProperties", values));
        }

        if (site.Schema.Object("patternProperties")?.EnumerateObject().ToArray() is [var pattern])
        {
            return new MapShape(site.At("patternProperties", pattern.Name, pattern.Value));
        }

        return site.Schema.Any("additionalProperties") is { ValueKind: JsonValueKind.False } ? new ObjectShape([]) : DirectShape.Unknown;
    }

    /// <summary>In schema order; what is required without being described comes last.</summary>
    public static ImmutableArray<ObjectProperty> Properties(SchemaSite site)
    {
        var required = site.Schema.Required().ToHashSet(StringComparer.Ordinal);
        var described = site.Schema.Properties()
            .Select(property => new ObjectProperty(
                property.Key, site.At("properties", property.Key, property.Value), required.Remove(property.Key)))
            .ToArray();
        return
        [
            .. described,
            .. required.Order(StringComparer.Ordinal)
                .Select(name => new ObjectProperty(name, new SchemaSite(Anything, Pointer: null), IsRequired: true)),
        ];
    }
}
