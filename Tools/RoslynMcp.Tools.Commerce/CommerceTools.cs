using RoslynMcp.Tools.Commerce.Analytics;
using RoslynMcp.Tools.Commerce.Customers;
using RoslynMcp.Tools.Commerce.Importing;
using RoslynMcp.Tools.Commerce.Inventory;
using RoslynMcp.Tools.Commerce.Orders;
using RoslynMcp.Tools.Commerce.Products;
using RoslynMcp.Tools.Commerce.Recommendations;
using RoslynMcp.Tools.Commerce.Search;
using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Context;
using RoslynMcp.Tools.Credentials;

namespace RoslynMcp.Tools.Commerce;

/// <summary>The built-in tools over one shop's stores, ready to be handed to a catalog builder.</summary>
public sealed class CommerceTools : IDisposable
{
    private readonly ShopStores _stores;
    private readonly CatalogueIndexing _indexing;
    private readonly TimeProvider _time;

    private CommerceTools(CommerceOptions options)
    {
        _stores = ShopStores.Of(options);
        _time = options.Time;
        _indexing = new(_stores.Catalogue, _stores.Vectors, new QueryVectors(options.Embeddings, options.Time));
        Instances =
        [
            new SearchTools(_stores.Catalogue, _stores.Vectors, options.Embeddings, _stores.ShopSearch),
            new ProductsTools(_stores.Catalogue),
            new InventoryTools(_stores.Inventory, _stores.Products),
            new RecommendationsTools(_stores.Catalogue, _stores.Vectors, _stores.Orders, _stores.Events, options.Embeddings),
            new CustomersTools(_stores.Preferences),
            new OrdersTools(_stores.Orders),
            new AnalyticsTools(_stores.Events, _stores.Orders, options.Time),
            new Bulk.CommerceTools(_stores.BulkJobs, _stores.Products),
        ];
    }

    /// <summary>The tool objects, one per category; valid until this is disposed.</summary>
    public IReadOnlyList<object> Instances { get; }

    /// <summary>
    /// Where the host enters a tenant's credential to be stored, which connects that tenant's shop; null unless the options have keys.
    /// No tool reads it.
    /// </summary>
    public ICredentialStore? Credentials => _stores.Credentials;

    /// <summary>Makes the tools without touching disk or network: tables are created, if they must be, by the first call.</summary>
    /// <param name="options">Null for the defaults.</param>
    /// <exception cref="ArgumentException">The catalogue path is given and blank, or a shop's platform is generic.</exception>
    public static CommerceTools Create(CommerceOptions? options = null) => new(options ?? new CommerceOptions());

    /// <summary>
    /// Creates the embedded catalogue, or the tables in Postgres, or brings these up to date, rather than with the first call: in
    /// Postgres the role that does so owns them, and another one may then be enough to use them.
    /// </summary>
    /// <exception cref="CatalogueUnavailableException">The embedded catalogue cannot be created.</exception>
    /// <exception cref="DatabaseUnavailableException">Postgres does not do it, or this role may not.</exception>
    public Task PrepareAsync(CancellationToken cancellationToken = default) => _stores.Prepare(cancellationToken);

    /// <summary>Says what the store is ready for, and makes nothing.</summary>
    /// <exception cref="DatabaseUnavailableException">Postgres does not answer, or this role may not look.</exception>
    public Task<StoreState> ExamineAsync(CancellationToken cancellationToken = default) => _stores.Examine(cancellationToken);

    /// <summary>Writes the invented shop for tenants without products; the embedded catalogue has done so itself.</summary>
    public Task SeedAsync(CancellationToken cancellationToken = default) => _stores.Seed(cancellationToken);

    /// <summary>Has the generator of the options make the vectors of a tenant's products, and keeps them; returns how many, which is 0 on a Postgres without pgvector.</summary>
    public Task<int> IndexAsync(string tenantId, CancellationToken cancellationToken = default)
        => _indexing.RunAsync(tenantId, cancellationToken);

    /// <summary>What a tenant's connected shop runs on; generic where none is connected. Nothing is asked of the shop.</summary>
    /// <exception cref="CredentialException">Its stored credential cannot be decrypted.</exception>
    public Task<ShopPlatform> FindPlatformAsync(string tenantId, CancellationToken cancellationToken = default)
        => _stores.Shops?.PlatformOfAsync(tenantId, cancellationToken) ?? Task.FromResult(ShopPlatform.Generic);

    /// <summary>
    /// Copies the products of a tenant's connected shop into our catalogue, which then has those and no others. Interrupted or
    /// failed, it takes none away; called again, it goes on where it stopped, if that was within the hour and the shop's list is
    /// read by pages, and comes to the same end.
    /// </summary>
    /// <exception cref="InvalidOperationException">No shop of this tenant is connected.</exception>
    /// <exception cref="Platforms.PlatformException">The shop fails, or its list is not whole.</exception>
    public Task<ImportResult> ImportAsync(string tenantId, CancellationToken cancellationToken = default)
        => new CatalogueImport(_stores.Shops, _stores.Import, _stores.Imports, _indexing, _time).RunAsync(tenantId, cancellationToken);

    /// <summary>Closes the connections to the stores.</summary>
    public void Dispose() => _stores.Dispose();
}
