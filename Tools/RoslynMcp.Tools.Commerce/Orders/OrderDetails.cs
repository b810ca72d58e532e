namespace RoslynMcp.Tools.Commerce.Orders;

/// <summary>One order of the customer who asks.</summary>
/// <param name="OrderId">Its number.</param>
/// <param name="Status">How far it is.</param>
/// <param name="PlacedAt">When it was placed.</param>
/// <param name="Total">In <paramref name="Currency"/>, over all lines.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Lines">What was ordered.</param>
public sealed record OrderDetails(
    string OrderId,
    OrderStatus Status,
    DateTimeOffset PlacedAt,
    decimal Total,
    string Currency,
    IReadOnlyList<OrderLine> Lines);

/// <summary>One product of an order, as it was when it was ordered; the price is in the order's currency.</summary>
public sealed record OrderLine(string Sku, string Name, string Brand, string Category, int Quantity, decimal UnitPrice);
