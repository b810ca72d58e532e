namespace RoslynMcp.Tools.Commerce.Analytics;

/// <summary>Events in buckets.</summary>
/// <param name="Buckets">By time in its order, otherwise the largest count first.</param>
/// <param name="Count">All events in the range, over the buckets that were cut as well.</param>
public sealed record QueryEventsResult(IReadOnlyList<EventBucket> Buckets, int Count);

/// <summary>The events of one bucket.</summary>
/// <param name="Key">The hour or day in UTC, the type, or the SKU's key.</param>
/// <param name="Count">How many.</param>
/// <param name="Quantity">Pieces, over all.</param>
/// <param name="Value">Money, over all.</param>
public sealed record EventBucket(string Key, int Count, int Quantity, decimal Value);
