using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Stores.Sqlite;
using RoslynMcp.Tools.Commerce.Tests.Support;

namespace RoslynMcp.Tools.Commerce.Tests.Stores;

[TestClass]
public sealed class SqliteStoreTests : CatalogueStoreContract, IDisposable
{
    private readonly SqliteDatabase _database = new(new() { CataloguePath = Shop.CataloguePath });

    protected override ICatalogStore Catalogue => new SqliteCatalogStore(_database);

    protected override IInventoryStore Inventory => new SqliteInventoryStore(_database);

    public void Dispose() => _database.Dispose();
}
