using RoslynMcp.Tools.Commerce.Stores.Postgres;
using RoslynMcp.Tools.Commerce.Stores.Records;
using RoslynMcp.Tools.Commerce.Stores.Sqlite;

namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>All stores of one shop, over one kind of database.</summary>
internal sealed class ShopStores : IDisposable
{
    private readonly IReadOnlyList<IDisposable> _owned;

    private ShopStores(IRecordDatabase records, params IReadOnlyList<IDisposable> owned)
    {
        _owned = owned;
        Preferences = new PreferenceStore(records);
        Orders = new OrderStore(records);
        Events = new EventStore(records);
        BulkJobs = new BulkJobStore(records);
    }

    public required ICatalogStore Catalogue { get; init; }

    public required IInventoryStore Inventory { get; init; }

    public required IVectorStore Vectors { get; init; }

    public required IProductWriter Products { get; init; }

    public required Func<CancellationToken, Task> Seed { get; init; }

    public IPreferenceStore Preferences { get; }

    public IOrderStore Orders { get; }

    public IEventStore Events { get; }

    public IBulkJobStore BulkJobs { get; }

    public static ShopStores Of(CommerceOptions options)
        => options.ConnectionString is { } connectionString ? Postgres(connectionString, options.Time) : Sqlite(options);

    public void Dispose()
    {
        foreach (var owned in _owned) owned.Dispose();
    }

    // The embedded catalogue seeds itself.
    private static ShopStores Sqlite(CommerceOptions options)
    {
        var database = new SqliteDatabase(options);
        var records = new SqliteRecords(database.Path);
        return new(records, database, records)
        {
            Catalogue = new SqliteCatalogStore(database),
            Inventory = new SqliteInventoryStore(database),
            Vectors = new SqliteVectorStore(database),
            Products = new SqliteProductWriter(database, options.Time),
            Seed = _ => Task.CompletedTask,
        };
    }

    private static ShopStores Postgres(string connectionString, TimeProvider time)
    {
        var database = new PostgresDatabase(connectionString);
        var vectors = new PostgresVectorStore(database);
        return new(database, database)
        {
            Catalogue = new PostgresCatalogStore(database),
            Inventory = new PostgresInventoryStore(database),
            Vectors = vectors,
            Products = new PostgresProductWriter(database, time),
            Seed = new PostgresSeed(database, vectors).WriteAsync,
        };
    }
}
