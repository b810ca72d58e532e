using RoslynMcp.Tools.Commerce.Products;
using RoslynMcp.Tools.Commerce.Spelling;

namespace RoslynMcp.Tools.Commerce.Seeding;

/// <summary>Addresses in an invented shop, under the reserved <c>.example</c> domain.</summary>
internal static class Shop
{
    public static string Page(string tenantId, string sku) => $"https://{tenantId}.example/products/{SkuKey.Of(sku)}";

    public static IReadOnlyList<ProductImage> Images(string tenantId, string sku, string subject, int count)
        => [.. Enumerable.Range(1, count).Select(number => new ProductImage(
            $"https://{tenantId}.example/images/{SkuKey.Of(sku)}-{number}.jpg", $"{subject} {sku}, view {number}"))];
}
