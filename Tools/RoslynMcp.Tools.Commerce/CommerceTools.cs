using RoslynMcp.Tools.Commerce.Analytics;
using RoslynMcp.Tools.Commerce.Customers;
using RoslynMcp.Tools.Commerce.Inventory;
using RoslynMcp.Tools.Commerce.Orders;
using RoslynMcp.Tools.Commerce.Products;
using RoslynMcp.Tools.Commerce.Recommendations;
using RoslynMcp.Tools.Commerce.Search;
using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Commerce.Stores.Records;
using RoslynMcp.Tools.Commerce.Stores.Sqlite;

namespace RoslynMcp.Tools.Commerce;

/// <summary>The built-in tools over one embedded catalogue, ready to be handed to a catalog builder.</summary>
public sealed class CommerceTools : IDisposable
{
    private readonly SqliteDatabase _database;
    private readonly SqliteRecords _records;
    private readonly CatalogueIndexing _indexing;

    private CommerceTools(CommerceOptions options)
    {
        _database = new SqliteDatabase(options);
        _records = new SqliteRecords(_database.Path);
        var catalogue = new SqliteCatalogStore(_database);
        var vectors = new SqliteVectorStore(_database);
        var products = new SqliteProductWriter(_database, options.Time);
        var orders = new OrderStore(_records);
        var events = new EventStore(_records);
        _indexing = new(catalogue, vectors, new QueryVectors(options.Embeddings, options.Time));
        Instances =
        [
            new SearchTools(catalogue, vectors, options.Embeddings),
            new ProductsTools(catalogue),
            new InventoryTools(new SqliteInventoryStore(_database), products),
            new RecommendationsTools(catalogue, vectors, orders, events, options.Embeddings),
            new CustomersTools(new PreferenceStore(_records)),
            new OrdersTools(orders),
            new AnalyticsTools(events, orders, options.Time),
            new Bulk.CommerceTools(new BulkJobStore(_records), products),
        ];
    }

    /// <summary>The tool objects, one per category; valid until this is disposed.</summary>
    public IReadOnlyList<object> Instances { get; }

    /// <summary>Makes the tools without touching the disk: the catalogue is created, if it must be, by the first call.</summary>
    /// <param name="options">Null for the defaults.</param>
    /// <exception cref="ArgumentException">The catalogue path is given and blank.</exception>
    public static CommerceTools Create(CommerceOptions? options = null) => new(options ?? new CommerceOptions());

    /// <summary>Has the generator of the options make the vectors of a tenant's products, and keeps them; returns how many.</summary>
    public Task<int> IndexAsync(string tenantId, CancellationToken cancellationToken = default)
        => _indexing.RunAsync(tenantId, cancellationToken);

    /// <summary>Closes the connections to the catalogue.</summary>
    public void Dispose()
    {
        _database.Dispose();
        _records.Dispose();
    }
}
