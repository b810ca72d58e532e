using System.Data.Common;

namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>The ten columns with which every query for products begins, in every store.</summary>
internal static class ProductColumns
{
    public const int Count = 10;

    public static CatalogProduct Read(DbDataReader row) => new()
    {
        Sku = row.GetString(0),
        Name = row.GetString(1),
        Url = row.GetString(2),
        Brand = row.GetString(3),
        Category = row.GetString(4),
        Description = row.GetString(5),
        Price = Cents.Price(row.GetInt64(6)),
        Currency = row.GetString(7),
        Quantity = row.GetInt32(8),
        Backorder = row.GetBoolean(9),
    };
}
