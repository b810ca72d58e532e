using System.Text.Json;

namespace RoslynMcp.Tools.Facade.Schemas;

/// <summary>Reads arrays; a tuple's items are untyped, as C# has no list for them.</summary>
internal static class Lists
{
    private static readonly JsonElement Anything = JsonElement.Parse("{}");

    public static bool Describes(JsonElement schema) => schema.Has("items") || schema.Has("prefixItems");

    public static ListShape Read(SchemaSite site, Action<string> note)
    {
        if (site.Schema.Has("prefixItems") || site.Schema.Array("items") is not null)
        {
            note("the items of a tuple are JsonElements.");
            return new ListShape(new SchemaSite(Anything, Pointer: null));
        }

        return new ListShape(site.Schema.Any("items") is { } items ? site.At("items", items) : new SchemaSite(Anything, Pointer: null));
    }
}
