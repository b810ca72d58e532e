namespace RoslynMcp.Quality;

/// <summary>
/// The Wayfair annotation dataset (https://github.com/wayfair/WANDS), from a copy of its <c>dataset</c> folder: three files of cells
/// between tabs.
/// </summary>
internal static class Wands
{
    public const string Name = "WANDS";

    /// <summary>The files that must be there.</summary>
    public static IReadOnlyList<string> Files { get; } = ["product.csv", "query.csv", "label.csv"];

    public static Judged Read(string folder)
    {
        var labels = Rows(folder, "label.csv").ToLookup(row => row["query_id"]);
        return new(
            Name,
            [.. Rows(folder, "product.csv").Select(row => Judged.Product(
                Name, Sku(row), row["product_name"], "", row["product_class"], row["product_description"], row["product_features"]))],
            [.. Rows(folder, "query.csv").Select(row => new Judgement(
                "all", row["query"],
                labels[row["query_id"]]
                    .Select(label => (Sku: Sku(label), Grade: Grade(label["label"])))
                    .Where(label => label.Grade > 0)
                    .DistinctBy(label => label.Sku)
                    .ToDictionary(label => label.Sku, label => label.Grade)))]);
    }

    private static IEnumerable<Dictionary<string, string>> Rows(string folder, string file) => Records.Read(Path.Combine(folder, file), '\t');

    private static int Grade(string label) => label switch
    {
        "Exact" => 3,
        "Partial" => 1,
        _ => 0,
    };

    private static string Sku(Dictionary<string, string> row) => $"W{row["product_id"]}";
}
