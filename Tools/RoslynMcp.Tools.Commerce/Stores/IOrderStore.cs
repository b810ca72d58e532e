using RoslynMcp.Tools.Commerce.Orders;

namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>Orders, one tenant at a time; what a customer may see is part of the query.</summary>
public interface IOrderStore
{
    /// <summary>An order of this customer, or null: an order of another customer and none at all are the same.</summary>
    Task<OrderRecord?> FindAsync(string tenantId, string customerId, string orderId, CancellationToken cancellationToken);

    /// <summary>Cancels an order of this customer if it is pending; true when this call did it.</summary>
    Task<bool> CancelAsync(string tenantId, string customerId, string orderId, CancellationToken cancellationToken);

    /// <summary>Sales by a key, in the key's order; cancelled orders do not count.</summary>
    Task<IReadOnlyList<SalesRow>> SumSalesAsync(
        string tenantId, TimeRange range, SalesKey key, CancellationToken cancellationToken);

    /// <summary>What was bought in the same orders, most often first.</summary>
    Task<IReadOnlyList<BoughtTogether>> FindBoughtTogetherAsync(
        string tenantId, string skuKey, int limit, CancellationToken cancellationToken);
}

/// <summary>One order.</summary>
/// <param name="OrderId">Its number within the tenant.</param>
/// <param name="Status">How far it is.</param>
/// <param name="PlacedAt">When it was placed.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Lines">What was ordered.</param>
public sealed record OrderRecord(
    string OrderId, OrderStatus Status, DateTimeOffset PlacedAt, string Currency, IReadOnlyList<OrderLine> Lines);

/// <summary>A product of which something was bought together with another.</summary>
/// <param name="SkuKey">Its key.</param>
/// <param name="Together">The orders with both.</param>
/// <param name="Alone">All orders with it.</param>
public sealed record BoughtTogether(string SkuKey, int Together, int Alone);

/// <summary>What was sold under one key; revenue is in the orders' currency.</summary>
public sealed record SalesRow(string Key, int Orders, int Units, decimal Revenue);

/// <summary>By what sales are summed in a store; days are numbered from 1970-01-01 UTC.</summary>
public enum SalesKey
{
    Day,
    Product,
    Category,
    Brand,
}

/// <summary>From a time, inclusive, to a time, exclusive.</summary>
public sealed record TimeRange(DateTimeOffset From, DateTimeOffset To);
