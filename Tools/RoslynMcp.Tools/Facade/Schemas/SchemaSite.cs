using System.Text.Json;

namespace RoslynMcp.Tools.Facade.Schemas;

/// <summary>A schema and where it stands; a schema that was put together from several stands nowhere.</summary>
internal readonly record struct SchemaSite(JsonElement Schema, string? Pointer)
{
    public SchemaSite At(string keyword, JsonElement schema) => new(schema, Pointer is null ? null : $"{Pointer}/{keyword}");

    public SchemaSite At(string keyword, string name, JsonElement schema)
        => At($"{keyword}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}", schema);
}
