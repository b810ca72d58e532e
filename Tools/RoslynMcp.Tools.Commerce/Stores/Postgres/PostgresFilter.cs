namespace RoslynMcp.Tools.Commerce.Stores.Postgres;

/// <summary>The parameters of a filter.</summary>
internal static class PostgresFilter
{
    public static (string Name, object? Value)[] With(
        this ProductFilter filter, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
    [
        .. parameters,
        ("@minPrice", Cents.AtLeast(filter.MinPrice)), ("@maxPrice", Cents.AtMost(filter.MaxPrice)),
        ("@brand", filter.BrandKey), ("@category", filter.CategoryKey), ("@inStock", filter.InStock),
    ];
}
