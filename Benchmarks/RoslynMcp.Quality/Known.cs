using RoslynMcp.Tools.Commerce.Seeding;

namespace RoslynMcp.Quality;

/// <summary>What is known of an invented product from how it was made.</summary>
internal sealed record Known(string Sku, string Category, string Type, string Use, string Attribute, decimal Price)
{
    public static Known Of(SeedProduct seed, IReadOnlyList<string> types)
    {
        var product = seed.Record.Product;
        var use = product.Description.LastIndexOf("For ", StringComparison.Ordinal);
        return new(
            product.Sku, product.Category, types.First(type => product.Name.Contains(type, StringComparison.Ordinal)),
            product.Description[(use + 4)..].TrimEnd('.'), seed.Record.Specs.Values.First().Split(" (")[0], product.Price);
    }
}
