using System.Data.Common;

namespace RoslynMcp.Tools.Commerce.Stores.Postgres;

/// <summary>The ten columns with which every query for products begins, and the parameters of a filter.</summary>
internal static class PostgresRows
{
    public const int Count = 10;

    public static CatalogProduct Product(DbDataReader row) => new()
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

    public static (string Name, object? Value)[] With(
        this ProductFilter filter, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
    [
        .. parameters,
        ("@minPrice", Cents.AtLeast(filter.MinPrice)), ("@maxPrice", Cents.AtMost(filter.MaxPrice)),
        ("@brand", filter.BrandKey), ("@category", filter.CategoryKey), ("@inStock", filter.InStock),
    ];
}
