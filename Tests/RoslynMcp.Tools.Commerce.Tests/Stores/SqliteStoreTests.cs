using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Stores.Records;
using RoslynMcp.Tools.Commerce.Stores.Sqlite;
using RoslynMcp.Tools.Commerce.Tests.Support;

namespace RoslynMcp.Tools.Commerce.Tests.Stores;

[TestClass]
public sealed class SqliteStoreTests : CatalogueStoreContract, IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly SqliteDatabase _database;
    private readonly SqliteRecords _records;

    public SqliteStoreTests()
    {
        File.Copy(Shop.CataloguePath, _folder.File("catalogue.db"));
        _database = new(new() { CataloguePath = _folder.File("catalogue.db") });
        _records = new(_database.Path);
    }

    protected override ICatalogStore Catalogue => new SqliteCatalogStore(_database);

    protected override IInventoryStore Inventory => new SqliteInventoryStore(_database);

    protected override IVectorStore Vectors => new SqliteVectorStore(_database);

    protected override IProductWriter Products => new SqliteProductWriter(_database, TimeProvider.System);

    private protected override IProductImport Import => new SqliteProductImport(_database);

    private protected override IRecordDatabase Records => _records;

    public void Dispose()
    {
        _database.Dispose();
        _records.Dispose();
        _folder.Dispose();
    }
}
