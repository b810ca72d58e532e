namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>A product's specs as the text that search reads.</summary>
internal static class SpecText
{
    public static IReadOnlyList<string> Of(ProductRecord record)
        => record.Specs.Count is 0 ? [] : [string.Join("; ", record.Specs.Select(spec => $"{spec.Key}: {spec.Value}"))];
}
