using System.ComponentModel;
using ModelContextProtocol.Server;
using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Validation;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Tools.Commerce.Analytics;

/// <summary>Tools that keep and count what happens in the shop; nothing that they keep names a person.</summary>
[McpServerToolType]
public sealed class AnalyticsTools(IEventStore events, IOrderStore orders, TimeProvider time)
{
    private const int LongestKey = 100;
    private const int LongestSku = 100;
    private const int MostPieces = 1_000_000;
    private const int MostBuckets = 1_000;

    /// <summary>Keeps one event; a second call with the same key keeps nothing more.</summary>
    [McpServerTool(Name = "log_event", ReadOnly = false, Idempotent = true, Destructive = false)]
    [Description("Keep one event of this conversation for the shop's statistics.")]
    public async Task<LogEventResult> LogEventAsync(
        ToolContext context,
        [Description("what happened")] EventType type,
        [Description("1-100 characters; the same event always has the same key")] string idempotencyKey,
        [Description("the product, if it is about one")] string? sku = null,
        [Description("pieces, 0-1000000")] int quantity = 0,
        [Description("money, 0 or more")] decimal value = 0,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!Enum.IsDefined(type)) throw Require.Refusal(nameof(type), "must be a known type", "another number");
        Require.Text(nameof(idempotencyKey), idempotencyKey, LongestKey);
        Require.OptionalText(nameof(sku), sku, LongestSku);
        Require.Between(nameof(quantity), quantity, 0, MostPieces);
        Require.Money(nameof(value), value);

        var wanted = new ShopEvent(
            idempotencyKey, type, sku is null ? "" : SkuKey.Of(sku), quantity, decimal.Round(value, 2), context.ConversationId ?? "",
            DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds()));
        var kept = await events.AddAsync(context.TenantId, wanted, cancellationToken).ConfigureAwait(false);
        if (kept.Event with { LoggedAt = wanted.LoggedAt } != wanted)
            throw Require.Refusal(nameof(idempotencyKey), "must be new for a new event", "one that another event has");
        return new(true, !kept.Added);
    }

    /// <summary>Counts events.</summary>
    [McpServerTool(Name = "query_events", ReadOnly = true, Idempotent = true, Destructive = false)]
    [RequiresRole(ToolRoles.MerchantAdmin)]
    [Description("Events of the shop, counted in buckets.")]
    public async Task<QueryEventsResult> QueryEventsAsync(
        ToolContext context,
        [Description("inclusive")] DateTimeOffset from,
        [Description("exclusive, at most 366 days later")] DateTimeOffset to,
        [Description("null: all")] EventType? type = null,
        [Description("hour, day, type or product")] EventGrouping groupBy = EventGrouping.Day,
        [Description("1-1000 buckets")] int limit = 100,
        CancellationToken cancellationToken = default)
    {
        Require.Role(context, ToolRoles.MerchantAdmin);
        var range = Require.Range(from, to);
        Require.Between(nameof(limit), limit, 1, MostBuckets);
        var query = new EventQuery(range, type, Buckets.KeyOf(groupBy));
        var rows = await events.SumAsync(context.TenantId, query, cancellationToken).ConfigureAwait(false);
        return new([.. Buckets.Of(rows, groupBy).Take(limit)], rows.Sum(row => row.Count));
    }

    /// <summary>Sums up orders.</summary>
    [McpServerTool(Name = "sales_report", ReadOnly = true, Idempotent = true, Destructive = false)]
    [RequiresRole(ToolRoles.MerchantAdmin)]
    [Description("Sales of the shop, summed in buckets.")]
    public async Task<SalesReportResult> SalesReportAsync(
        ToolContext context,
        [Description("inclusive")] DateTimeOffset from,
        [Description("exclusive, at most 366 days later")] DateTimeOffset to,
        [Description("day, week, month, product, category or brand")] SalesGrouping groupBy = SalesGrouping.Day,
        [Description("1-1000 buckets")] int limit = 100,
        CancellationToken cancellationToken = default)
    {
        Require.Role(context, ToolRoles.MerchantAdmin);
        var range = Require.Range(from, to);
        Require.Between(nameof(limit), limit, 1, MostBuckets);
        var rows = await orders.SumSalesAsync(context.TenantId, range, Buckets.KeyOf(groupBy), cancellationToken).ConfigureAwait(false);
        return new([.. Buckets.Of(rows, groupBy).Take(limit)], rows.Sum(row => row.Units), rows.Sum(row => row.Revenue));
    }
}
