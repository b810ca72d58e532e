using System.Data.Common;
using RoslynMcp.Tools.Commerce.Analytics;

namespace RoslynMcp.Tools.Commerce.Stores.Records;

/// <summary>Events in a record table.</summary>
internal sealed class EventStore(IRecordDatabase database) : IEventStore
{
    public Task<KeptEvent> AddAsync(string tenantId, ShopEvent shopEvent, CancellationToken cancellationToken)
        => database.RunAsync(
            tenantId,
            async connection =>
            {
                var added = await connection.ExecuteAsync(
                    """
                    INSERT INTO events
                        (tenant_id, event_key, type, sku_key, quantity, value_cents, conversation_id, logged_at)
                    VALUES (@tenant, @key, @type, @sku, @quantity, @value, @conversation, @at)
                    ON CONFLICT (tenant_id, event_key) DO NOTHING
                    """,
                    ("@tenant", tenantId), ("@key", shopEvent.Key), ("@type", shopEvent.Type.ToString()),
                    ("@sku", shopEvent.SkuKey), ("@quantity", shopEvent.Quantity), ("@value", Cents.Of(shopEvent.Value)),
                    ("@conversation", shopEvent.ConversationId),
                    ("@at", shopEvent.LoggedAt.ToUnixTimeMilliseconds())).ConfigureAwait(false);
                var kept = await connection.RowsAsync(
                    """
                    SELECT event_key, type, sku_key, quantity, value_cents, conversation_id, logged_at
                    FROM events WHERE tenant_id = @tenant AND event_key = @key
                    """,
                    Read, ("@tenant", tenantId), ("@key", shopEvent.Key)).ConfigureAwait(false);
                return new KeptEvent(kept.Single(), added is 1);
            },
            cancellationToken);

    public Task<IReadOnlyList<EventRow>> SumAsync(string tenantId, EventQuery query, CancellationToken cancellationToken)
        => database.RunAsync<IReadOnlyList<EventRow>>(
            tenantId,
            async connection => await connection.RowsAsync(
                $"""
                SELECT CAST({Expression(query.Key)} AS TEXT) AS bucket,
                       COUNT(*), SUM(quantity), CAST(SUM(value_cents) AS BIGINT)
                FROM events
                WHERE tenant_id = @tenant AND logged_at >= @from AND logged_at < @to
                  AND (CAST(@type AS TEXT) IS NULL OR type = @type)
                GROUP BY bucket
                ORDER BY bucket
                """,
                row => new EventRow(row.GetString(0), (int)row.GetInt64(1), (int)row.GetInt64(2), Cents.Price(row.GetInt64(3))),
                ("@tenant", tenantId), ("@from", query.Range.From.ToUnixTimeMilliseconds()),
                ("@to", query.Range.To.ToUnixTimeMilliseconds()), ("@type", query.Type?.ToString())).ConfigureAwait(false),
            cancellationToken);

    public Task<IReadOnlyList<string>> GetConversationSkusAsync(
        string tenantId, string conversationId, int limit, CancellationToken cancellationToken)
        => database.RunAsync<IReadOnlyList<string>>(
            tenantId,
            async connection => await connection.RowsAsync(
                """
                SELECT sku_key, MAX(logged_at) AS last FROM events
                WHERE tenant_id = @tenant AND conversation_id = @conversation AND sku_key <> ''
                GROUP BY sku_key ORDER BY last DESC, sku_key LIMIT @limit
                """,
                row => row.GetString(0),
                ("@tenant", tenantId), ("@conversation", conversationId), ("@limit", limit)).ConfigureAwait(false),
            cancellationToken);

    private static string Expression(EventKey key) => key switch
    {
        EventKey.Hour => "logged_at / 3600000",
        EventKey.Day => "logged_at / 86400000",
        EventKey.Type => "type",
        EventKey.Product => "sku_key",
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "No such key."),
    };

    private static ShopEvent Read(DbDataReader row) => new(
        row.GetString(0), Enum.Parse<EventType>(row.GetString(1)), row.GetString(2), (int)row.GetInt64(3),
        Cents.Price(row.GetInt64(4)), row.GetString(5), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(6)));
}
