using RoslynMcp.Tools.Commerce.Platforms;
using RoslynMcp.Tools.Commerce.Stores.Postgres;
using RoslynMcp.Tools.Commerce.Stores.Records;
using RoslynMcp.Tools.Commerce.Stores.Sqlite;
using RoslynMcp.Tools.Credentials;

namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>All stores of one shop, over one kind of database.</summary>
internal sealed class ShopStores : IDisposable
{
    private readonly IReadOnlyList<IDisposable> _owned;

    private ShopStores(IRecordDatabase records, IProductWriter products, CommerceOptions options, params IReadOnlyList<IDisposable> owned)
    {
        Credentials = options.CredentialKeys is { } keys ? new CredentialStore(records, new(keys)) : null;
        var shops = Credentials is null && options.Shops.Count is 0 ? null : new ConnectedShops(new(options.Shops, Credentials), options);
        Shops = shops;
        ShopSearch = shops is null ? null : new(shops, options);
        Products = shops is null ? products : new ConnectedProductWriter(products, shops);
        _owned = shops is null ? owned : [shops, .. owned];
        Preferences = new PreferenceStore(records);
        Orders = new OrderStore(records);
        Events = new EventStore(records);
        BulkJobs = new BulkJobStore(records);
        Imports = new ImportStore(records);
    }

    public required ICatalogStore Catalogue { get; init; }

    public required IInventoryStore Inventory { get; init; }

    public required IVectorStore Vectors { get; init; }

    public required Func<CancellationToken, Task> Prepare { get; init; }

    public required Func<CancellationToken, Task<StoreState>> Examine { get; init; }

    public required Func<CancellationToken, Task> Seed { get; init; }

    public IProductWriter Products { get; }

    public required IProductImport Import { get; init; }

    /// <summary>Null where none can be connected.</summary>
    public ConnectedShops? Shops { get; }

    /// <summary>Null where no shop can be connected.</summary>
    public ConnectedSearch? ShopSearch { get; }

    /// <summary>Null without keys.</summary>
    public ICredentialStore? Credentials { get; }

    public IPreferenceStore Preferences { get; }

    public IOrderStore Orders { get; }

    public IEventStore Events { get; }

    public IBulkJobStore BulkJobs { get; }

    public ImportStore Imports { get; }

    public static ShopStores Of(CommerceOptions options)
        => options.ConnectionString is { } connectionString ? Postgres(connectionString, options) : Sqlite(options);

    public void Dispose()
    {
        foreach (var owned in _owned) owned.Dispose();
    }

    // The embedded catalogue seeds itself.
    private static ShopStores Sqlite(CommerceOptions options)
    {
        var database = new SqliteDatabase(options);
        var records = new SqliteRecords(database.Path);
        return new(records, new SqliteProductWriter(database, options.Time), options, database, records)
        {
            Catalogue = new SqliteCatalogStore(database),
            Inventory = new SqliteInventoryStore(database),
            Vectors = new SqliteVectorStore(database),
            Import = new SqliteProductImport(database),
            Prepare = cancellationToken => Task.WhenAll(
                database.ReadAsync(_ => true, cancellationToken), records.RunAsync("", _ => Task.FromResult(true), cancellationToken)),
            Examine = _ => Task.FromResult(File.Exists(database.Path) ? StoreState.Ready : StoreState.NotPrepared),
            Seed = _ => Task.CompletedTask,
        };
    }

    private static ShopStores Postgres(string connectionString, CommerceOptions options)
    {
        var database = new PostgresDatabase(connectionString, options.Time);
        var vectors = new PostgresVectorStore(database);
        return new(database, new PostgresProductWriter(database, options.Time), options, database)
        {
            Catalogue = new PostgresCatalogStore(database),
            Inventory = new PostgresInventoryStore(database),
            Vectors = vectors,
            Import = new PostgresProductImport(database),
            Prepare = database.PrepareAsync,
            Examine = database.ExamineAsync,
            Seed = new PostgresSeed(database, vectors).WriteAsync,
        };
    }
}
