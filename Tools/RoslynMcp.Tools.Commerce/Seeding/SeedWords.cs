using System.Text.Json;

namespace RoslynMcp.Tools.Commerce.Seeding;

/// <summary>The word lists behind the invented catalogue, from <c>Seeding/Data</c>.</summary>
internal sealed record SeedWords(
    IReadOnlyList<CategoryPlan> Categories,
    IReadOnlyList<string> Brands,
    IReadOnlyList<string> Series,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Manual)
{
    public static SeedWords Load() => new(
        JsonSerializer.Deserialize(Text("categories.json"), SeedJson.Default.IReadOnlyListCategoryPlan)!,
        Lines("brands.txt"),
        Lines("series.txt"),
        JsonSerializer.Deserialize(Text("manual.json"), SeedJson.Default.IReadOnlyDictionaryStringIReadOnlyListString)!);

    private static string[] Lines(string file)
        => Text(file).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Text(string file)
    {
        using var stream = typeof(SeedWords).Assembly.GetManifestResourceStream($"Seeding/{file}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
