using System.Text.Json;

namespace RoslynMcp.Tools.Facade.Schemas;

/// <summary>Resolves a schema, step by step, until it says directly what it is.</summary>
internal sealed class ShapeReader(SchemaDocument document, Action<string> note)
{
    public Shape Read(SchemaSite start)
    {
        var resolving = new Resolving(start);
        while (Next(resolving) is { } next)
        {
            resolving.Go(next);
        }

        var shape = resolving.IsUnknown ? DirectShape.Unknown : DirectShape.Read(resolving.Site, note);
        return shape with
        {
            Site = resolving.Site,
            IsNullable = resolving.IsNullable || shape.IsNullable,
            Description = resolving.Description ?? "",
            Name = resolving.Name,
        };
    }

    /// <summary>The schema that this one stands for, or null when it is direct or cannot be said in C#.</summary>
    private SchemaSite? Next(Resolving resolving)
    {
        var schema = resolving.Site.Schema;
        if (schema.Text("$ref") is { } reference)
        {
            return schema.OnlyAnnotatesReference() ? Follow(resolving, reference) : Merge(resolving);
        }

        if (schema.Array("allOf") is { } parts)
        {
            var single = parts.GetArrayLength() == 1 && schema.EnumerateObject().All(keyword =>
                keyword.Name == "allOf" || keyword.Name == "nullable" || SchemaKeywords.IsAnnotation(keyword.Name));
            return single ? resolving.Site.At("allOf/0", parts[0]) : Merge(resolving);
        }

        return schema.Array("anyOf") is { } any ? Choose(resolving, "anyOf", any)
            : schema.Array("oneOf") is { } one ? Choose(resolving, "oneOf", one)
            : null;
    }

    private SchemaSite? Follow(Resolving resolving, string reference)
    {
        if (document.Find(reference) is not { } target)
        {
            return GiveUp(resolving, $"$ref '{reference}' is not in the schema");
        }

        if (!resolving.Visit(reference))
        {
            return GiveUp(resolving, $"$ref '{reference}' refers to itself");
        }

        return target;
    }

    private SchemaSite? Merge(Resolving resolving)
        => AllOf.Merge(resolving.Site.Schema, document) is { } merged
            ? new SchemaSite(merged, resolving.Site.Pointer)
            : GiveUp(resolving, "allOf contradicts itself");

    private SchemaSite? Choose(Resolving resolving, string keyword, JsonElement variants)
    {
        var site = resolving.Site;
        var values = variants.EnumerateArray().ToArray();
        if (site.Schema.Types().Length > 0 || site.Schema.Has("properties"))
        {
            return Variants.OnlyConstrain(values) ? null : Refuse(resolving, keyword);
        }

        var remaining = Enumerable.Range(0, values.Length).Where(index => !values[index].IsNull()).ToArray();
        resolving.IsNullable |= remaining.Length < values.Length;
        return remaining.Length == 1 ? site.At($"{keyword}/{remaining[0]}", values[remaining[0]])
            : Variants.AreTexts(values) ? null
            : Refuse(resolving, keyword);
    }

    private SchemaSite? Refuse(Resolving resolving, string keyword)
        => GiveUp(resolving, $"{keyword} of several types has no C# type");

    private SchemaSite? GiveUp(Resolving resolving, string reason)
    {
        note($"{reason}; the value is a JsonElement.");
        resolving.IsUnknown = true;
        return null;
    }
}
