using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Platforms;

/// <summary>A search in a connected shop.</summary>
/// <param name="Words">As they were written; data, never a platform's syntax.</param>
/// <param name="Filter">What the products must satisfy besides.</param>
/// <param name="Limit">The most products.</param>
internal sealed record ShopQuery(IReadOnlyList<string> Words, ProductFilter Filter, int Limit);

/// <summary>What a connected shop found, best first, and how many there are without the limit.</summary>
internal sealed record ShopMatches(IReadOnlyList<CatalogProduct> Products, int Total);

/// <summary>The products of a connected shop, as the shop itself has them.</summary>
internal interface IShopCatalogue
{
    /// <summary>Has the shop search.</summary>
    /// <exception cref="PlatformException">The shop fails.</exception>
    Task<ShopMatches> SearchAsync(ShopQuery query, CancellationToken cancellationToken);

    /// <summary>Whether reading may go on after a mark: it is of this shop, and what was read before it is still what stands before it.</summary>
    /// <exception cref="PlatformException">The shop fails.</exception>
    Task<bool> CanGoOnAsync(string mark, CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>All products on sale, or those after a mark. The end is reached only when nothing is missing.</summary>
    /// <exception cref="PlatformException">The shop fails.</exception>
    IAsyncEnumerable<ShopProduct> ReadAsync(string? mark, CancellationToken cancellationToken);
}

/// <summary>A product that a shop lists.</summary>
/// <param name="Record">Null for one that we cannot keep.</param>
/// <param name="Mark">Where reading may go on after it; null where it may not.</param>
internal sealed record ShopProduct(ProductRecord? Record, string? Mark);

/// <summary>One tenant's connected shop.</summary>
/// <param name="Products">Changes.</param>
/// <param name="Catalogue">For those who have time: what fails is tried again.</param>
/// <param name="Search">The same, asked once, because somebody waits for the answer.</param>
internal sealed record ConnectedShop(IProductWriter Products, IShopCatalogue Catalogue, IShopCatalogue Search);
