namespace RoslynMcp.Tools.Commerce.Analytics;

/// <summary>Sales in buckets; cancelled orders do not count.</summary>
/// <param name="Buckets">By time in its order, otherwise the largest revenue first.</param>
/// <param name="Units">Pieces, over the buckets that were cut as well.</param>
/// <param name="Revenue">In the shop's currency, over the buckets that were cut as well.</param>
public sealed record SalesReportResult(IReadOnlyList<SalesBucket> Buckets, int Units, decimal Revenue);

/// <summary>The sales of one bucket.</summary>
/// <param name="Key">The day, week or month in UTC, or the product's SKU, category or brand.</param>
/// <param name="Orders">Orders with something of it.</param>
/// <param name="Units">Pieces.</param>
/// <param name="Revenue">In the shop's currency.</param>
public sealed record SalesBucket(string Key, int Orders, int Units, decimal Revenue);
