using RoslynMcp.Tools.Commerce.Search;
using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Commerce.Seeding;
using RoslynMcp.Tools.Commerce.Stores.Sqlite;

namespace RoslynMcp.Quality;

/// <summary>Products and queries that people have judged, of a published data set.</summary>
/// <param name="Name">What the set is called.</param>
/// <param name="Products">All that are ranked.</param>
/// <param name="Judgements">The queries.</param>
internal sealed record Judged(string Name, IReadOnlyList<SeedProduct> Products, IReadOnlyList<Judgement> Judgements)
{
    /// <summary>Makes a catalogue of the products, ranks every query by every arm and prints the table.</summary>
    public async Task RunAsync(string scratch)
    {
        var path = Path.Combine(scratch, $"{Name}.db");
        CatalogueWriter.Write(path, Products);
        using var database = new SqliteDatabase(new() { CataloguePath = path });
        var (catalogue, vectors) = (new SqliteCatalogStore(database), new SqliteVectorStore(database));
        var arms = new Arms(catalogue, vectors, new SearchTools(catalogue, vectors, new HashedNGramGenerator()));
        Console.WriteLine($"\n{Name}: {Products.Count} products");
        await Report.PrintAsync(Name, Judgements, arms.Over(Name, [.. Products.Select(product => product.Record.Product.Sku)]));
    }

    /// <summary>A product of such a set; it has neither price nor stock that anybody asks for.</summary>
    public static SeedProduct Product(string set, string sku, string name, string brand, string category, string description, string text) => new(
        set,
        new(
            new()
            {
                Sku = sku,
                Name = name,
                Url = "",
                Brand = brand,
                Category = category,
                Description = description,
                Price = 1,
                Currency = "USD",
                Quantity = 1,
                Backorder = false,
            },
            new Dictionary<string, string>(), [], []),
        [text]);
}
