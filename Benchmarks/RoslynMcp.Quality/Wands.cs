using RoslynMcp.Tools.Commerce.Search;
using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Commerce.Seeding;
using RoslynMcp.Tools.Commerce.Stores.Sqlite;

namespace RoslynMcp.Quality;

/// <summary>The Wayfair annotation dataset (https://github.com/wayfair/WANDS), from a copy of its <c>dataset</c> folder.</summary>
internal static class Wands
{
    private const string Tenant = "wands";

    public static async Task<string> RunAsync(string source, string scratch)
    {
        string[] needed = [.. ((string[])["product.csv", "query.csv", "label.csv"]).Select(file => Path.Combine(source, file))];
        if (Array.Find(needed, file => !File.Exists(file)) is { } missing) return $"\nWANDS: not run ({missing} is missing)";

        var path = Path.Combine(scratch, "wands.db");
        CatalogueWriter.Write(path, Rows(needed[0]).Select(Product));
        using var database = new SqliteDatabase(new() { CataloguePath = path });
        var (catalogue, vectors) = (new SqliteCatalogStore(database), new SqliteVectorStore(database));
        var labels = Rows(needed[2]).ToLookup(row => row["query_id"]);
        List<Judgement> judgements = [.. Rows(needed[1]).Select(row => new Judgement(
            "all", row["query"],
            labels[row["query_id"]]
                .Select(label => (Sku: Sku(label), Grade: Grade(label["label"])))
                .Where(label => label.Grade > 0)
                .DistinctBy(label => label.Sku)
                .ToDictionary(label => label.Sku, label => label.Grade)))];
        var arms = new Arms(catalogue, vectors, new SearchTools(catalogue, vectors, new HashedNGramGenerator()));
        await Report.PrintAsync(judgements, arms.Over(Tenant, [.. Rows(needed[0]).Select(Sku)]));
        return "\nWANDS: run";
    }

    private static int Grade(string label) => label switch
    {
        "Exact" => 3,
        "Partial" => 1,
        _ => 0,
    };

    private static string Sku(Dictionary<string, string> row) => $"W{row["product_id"]}";

    private static SeedProduct Product(Dictionary<string, string> row) => new(
        Tenant,
        new(
            new()
            {
                Sku = Sku(row),
                Name = row["product_name"],
                Url = "",
                Brand = "",
                Category = row["product_class"],
                Description = row["product_description"],
                Price = 1,
                Currency = "USD",
                Quantity = 1,
                Backorder = false,
            },
            new Dictionary<string, string>(), [], []),
        [row["product_features"]]);

    // Tab-separated, one record a line; a line that does not have every column is of no use.
    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        string[]? names = null;
        foreach (var line in File.ReadLines(file))
        {
            var cells = line.Split('\t');
            if (names is null) names = cells;
            else if (cells.Length == names.Length) yield return names.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second.Trim('"'));
        }
    }
}
