namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>Products that come from elsewhere, one tenant at a time; made twice, it is as if made once.</summary>
internal interface IProductImport
{
    /// <summary>Writes whole products in one step, in place of those that have their SKUs.</summary>
    Task PutAsync(string tenantId, IReadOnlyList<ProductRecord> products, CancellationToken cancellationToken);

    /// <summary>How many products have one of these <see cref="Spelling.SkuKey"/>s.</summary>
    Task<int> CountAsync(string tenantId, IReadOnlyCollection<string> skuKeys, CancellationToken cancellationToken);

    /// <summary>Removes the products whose <see cref="Spelling.SkuKey"/> is not given, and counts the words of the rest; how many were removed.</summary>
    Task<int> KeepOnlyAsync(string tenantId, IReadOnlyCollection<string> skuKeys, CancellationToken cancellationToken);
}
