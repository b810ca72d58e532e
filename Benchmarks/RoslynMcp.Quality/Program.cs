using System.Diagnostics;
using RoslynMcp.Quality;
using RoslynMcp.Tools.Commerce.Search;
using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Commerce.Stores.Sqlite;

// Usage: RoslynMcp.Quality [FOLDER OF WANDS OR ESCI]…
if (Array.Find(args, folder => !Directory.Exists(folder)) is { } missing)
{
    Console.Error.WriteLine($"{missing} is not a folder; give those of data sets, or nothing");
    return 64;
}

var folder = Directory.CreateTempSubdirectory("roslyn-mcp-quality-").FullName;
try
{
    var seeding = Stopwatch.StartNew();
    using var database = new SqliteDatabase(new() { CataloguePath = Path.Combine(folder, "catalogue.db") });
    var (catalogue, vectors) = (new SqliteCatalogStore(database), new SqliteVectorStore(database));
    var categories = await catalogue.GetCategoriesAsync("demo", default);
    Console.WriteLine($"seeded in {seeding.Elapsed.TotalSeconds:0.0} s, {new FileInfo(database.Path).Length / 1e6:0.0} MB on disk");

    var everything = await catalogue.ListAsync("demo", [.. categories.Select(category => category.Key)], int.MaxValue, default);
    foreach (var wording in (Wording[])[Wording.Tuned, Wording.HeldOut])
    {
        var arms = new Arms(catalogue, vectors, new SearchTools(catalogue, vectors, new HashedNGramGenerator()));
        Console.WriteLine();
        await Report.PrintAsync(wording.Name, new SeededQueries(wording).All(), arms.Over("demo", [.. everything.Products.Select(product => product.Sku)]));
    }

    Console.WriteLine($"\nworking set {Environment.WorkingSet / 1e6:0} MB, managed {GC.GetTotalMemory(forceFullCollection: true) / 1e6:0} MB");
    await DataSets.RunAsync(args, folder);
    return 0;
}
finally
{
    Directory.Delete(folder, recursive: true);
}
