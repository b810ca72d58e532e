namespace RoslynMcp.Prompts.Templates;

/// <summary>A text file of this folder, with places to fill in.</summary>
internal sealed record Template(string Text)
{
    public static Template Read(string name)
    {
        using var stream = typeof(Template).Assembly.GetManifestResourceStream($"Templates/{name}.txt")
            ?? throw new InvalidOperationException($"The template {name} is not embedded.");
        using var reader = new StreamReader(stream);
        return new Template(reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd('\n'));
    }

    /// <summary>Puts a value where <c>{{place}}</c> stands; a place that is not there is a mistake of ours.</summary>
    public Template With(string place, string value)
    {
        var mark = $"{{{{{place}}}}}";
        return Text.Contains(mark, StringComparison.Ordinal)
            ? new Template(Text.Replace(mark, value, StringComparison.Ordinal))
            : throw new InvalidOperationException($"The template has no place {mark}.");
    }
}
