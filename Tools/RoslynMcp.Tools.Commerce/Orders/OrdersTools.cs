using System.ComponentModel;
using ModelContextProtocol.Server;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Validation;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Tools.Commerce.Orders;

/// <summary>Tools about the orders of the customer who is asking.</summary>
[McpServerToolType]
public sealed class OrdersTools(IOrderStore store)
{
    private const int LongestOrderId = 50;

    /// <summary>Reads an order; another customer's is answered like one that does not exist.</summary>
    [McpServerTool(Name = "lookup_order", ReadOnly = true, Idempotent = true, Destructive = false)]
    [RequiresRole(ToolRoles.VerifiedCustomer)]
    [Description("One order of the signed-in customer.")]
    public async Task<LookupOrderResult> LookupOrderAsync(
        ToolContext context,
        [Description("order number")] string orderId,
        CancellationToken cancellationToken = default)
    {
        var customer = Require.Customer(context);
        Require.Text(nameof(orderId), orderId, LongestOrderId);
        return await store.FindAsync(context.TenantId, customer, orderId.Trim(), cancellationToken).ConfigureAwait(false) is { } order
            ? new(true, Details(order))
            : new(false, null);
    }

    /// <summary>Cancels an order while it is pending.</summary>
    [McpServerTool(Name = "cancel_order", ReadOnly = false, Idempotent = true, Destructive = true)]
    [RequiresRole(ToolRoles.VerifiedCustomer)]
    [Description("Cancel a pending order of the signed-in customer.")]
    public async Task<CancelOrderResult> CancelOrderAsync(
        ToolContext context,
        [Description("order number")] string orderId,
        CancellationToken cancellationToken = default)
    {
        var customer = Require.Customer(context);
        var id = Require.Text(nameof(orderId), orderId, LongestOrderId).Trim();
        var cancelled = await store.CancelAsync(context.TenantId, customer, id, cancellationToken).ConfigureAwait(false);
        var order = await store.FindAsync(context.TenantId, customer, id, cancellationToken).ConfigureAwait(false);
        var outcome = order switch
        {
            null => CancelOutcome.NotFound,
            _ when cancelled => CancelOutcome.Cancelled,
            { Status: OrderStatus.Cancelled } => CancelOutcome.AlreadyCancelled,
            _ => CancelOutcome.NotPending,
        };
        return new(outcome, order is null ? null : Details(order));
    }

    private static OrderDetails Details(OrderRecord order) => new(
        order.OrderId, order.Status, order.PlacedAt, order.Lines.Sum(line => line.Quantity * line.UnitPrice), order.Currency, order.Lines);
}
