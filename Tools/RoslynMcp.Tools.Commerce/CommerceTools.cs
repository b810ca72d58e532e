using RoslynMcp.Tools.Commerce.Inventory;
using RoslynMcp.Tools.Commerce.Products;
using RoslynMcp.Tools.Commerce.Search;
using RoslynMcp.Tools.Commerce.Stores.Sqlite;

namespace RoslynMcp.Tools.Commerce;

/// <summary>The built-in tools over one embedded catalogue, ready to be handed to a catalog builder.</summary>
public sealed class CommerceTools : IDisposable
{
    private readonly SqliteDatabase _database;

    private CommerceTools(SqliteDatabase database)
    {
        _database = database;
        var catalogue = new SqliteCatalogStore(database);
        Instances =
        [
            new SearchTools(catalogue),
            new ProductsTools(catalogue),
            new InventoryTools(new SqliteInventoryStore(database)),
        ];
    }

    /// <summary>The tool objects, one per category; valid until this is disposed.</summary>
    public IReadOnlyList<object> Instances { get; }

    /// <summary>Makes the tools without touching the disk: the catalogue is created, if it must be, by the first call.</summary>
    /// <param name="options">Null for the defaults.</param>
    /// <exception cref="ArgumentException">The catalogue path is given and blank.</exception>
    public static CommerceTools Create(CommerceOptions? options = null)
        => new(new SqliteDatabase(options ?? new CommerceOptions()));

    /// <summary>Closes the connections to the catalogue.</summary>
    public void Dispose() => _database.Dispose();
}
