using System.ComponentModel;

namespace RoslynMcp.Tools.Commerce.Orders;

/// <summary>The order that was asked for.</summary>
/// <param name="Found">False for no such order, and just the same for another customer's.</param>
/// <param name="Order">Null when it was not found.</param>
public sealed record LookupOrderResult(
    [property: Description("false: the signed-in customer has no such order")] bool Found, OrderDetails? Order);
