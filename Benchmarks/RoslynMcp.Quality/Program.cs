using System.Diagnostics;
using RoslynMcp.Quality;
using RoslynMcp.Tools.Commerce.Search;
using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Commerce.Stores.Sqlite;

// Usage: RoslynMcp.Quality [FOLDER OF WANDS]
var folder = Directory.CreateTempSubdirectory("roslyn-mcp-quality-").FullName;
try
{
    var seeding = Stopwatch.StartNew();
    using var database = new SqliteDatabase(new() { CataloguePath = Path.Combine(folder, "catalogue.db") });
    var (catalogue, vectors) = (new SqliteCatalogStore(database), new SqliteVectorStore(database));
    await catalogue.GetCategoriesAsync("demo", default);
    Console.WriteLine($"seeded in {seeding.Elapsed.TotalSeconds:0.0} s, {new FileInfo(database.Path).Length / 1e6:0.0} MB on disk\n");

    var queries = new SeededQueries().All();
    var everything = await catalogue.ListAsync(
        "demo", [.. (await catalogue.GetCategoriesAsync("demo", default)).Select(category => category.Key)], int.MaxValue, default);
    var arms = new Arms(catalogue, vectors, new SearchTools(catalogue, vectors, new HashedNGramGenerator()));
    await Report.PrintAsync(queries, arms.Over("demo", [.. everything.Products.Select(product => product.Sku)]));
    Console.WriteLine($"\nworking set {Environment.WorkingSet / 1e6:0} MB, managed {GC.GetTotalMemory(forceFullCollection: true) / 1e6:0} MB");
    Console.WriteLine(args is [] ? "\nWANDS: not run (give its folder as the argument)" : await Wands.RunAsync(args[0], folder));
}
finally
{
    Directory.Delete(folder, recursive: true);
}
