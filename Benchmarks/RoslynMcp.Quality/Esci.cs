using System.Globalization;

namespace RoslynMcp.Quality;

/// <summary>
/// Amazon's shopping queries (https://github.com/amazon-science/esci-data), whose two Parquet files the user has written out as CSV by
/// the same names. Judged is what the first task judges: the small version's test queries of one locale, by default <c>us</c>.
/// </summary>
internal static class Esci
{
    public const string Name = "ESCI";

    private const string Examples = "shopping_queries_dataset_examples.csv";
    private const string Products = "shopping_queries_dataset_products.csv";

    /// <summary>The files that must be there.</summary>
    public static IReadOnlyList<string> Files { get; } = [Examples, Products];

    public static Judged Read(string folder, string locale = "us")
    {
        List<Dictionary<string, string>> examples = [.. Records.Read(Path.Combine(folder, Examples), ',')
            .Where(row => row["product_locale"] == locale && IsOne(row["small_version"]) && row["split"] is "test")];
        var wanted = examples.Select(row => row["product_id"]).ToHashSet();
        return new(
            Name,
            [.. Records.Read(Path.Combine(folder, Products), ',')
                .Where(row => row["product_locale"] == locale && wanted.Contains(row["product_id"]))
                .DistinctBy(row => row["product_id"])
                .Select(row => Judged.Product(
                    Name, row["product_id"], row["product_title"], row["product_brand"], "", row["product_bullet_point"], row["product_description"]))],
            [.. examples.GroupBy(row => row["query_id"]).Select(rows => new Judgement(
                "all", rows.First()["query"],
                rows.Select(row => (Sku: row["product_id"], Grade: Grade(row["esci_label"])))
                    .Where(label => label.Grade > 0)
                    .DistinctBy(label => label.Sku)
                    .ToDictionary(label => label.Sku, label => label.Grade)))]);
    }

    private static bool IsOne(string flag) => double.TryParse(flag, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is 1;

    /// <summary>Exact, substitute, complement, irrelevant.</summary>
    private static int Grade(string label) => label switch
    {
        "E" or "Exact" => 3,
        "S" or "Substitute" => 2,
        "C" or "Complement" => 1,
        _ => 0,
    };
}
