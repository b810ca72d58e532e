using RoslynMcp.Tools.Commerce.Analytics;

namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>What happened in a shop, one tenant at a time; nothing in it names a person.</summary>
public interface IEventStore
{
    /// <summary>Keeps an event unless one with its key is there.</summary>
    Task<KeptEvent> AddAsync(string tenantId, ShopEvent shopEvent, CancellationToken cancellationToken);

    /// <summary>Counts and values by a key, in the key's order.</summary>
    Task<IReadOnlyList<EventRow>> SumAsync(string tenantId, EventQuery query, CancellationToken cancellationToken);

    /// <summary>The SKU keys that a conversation touched, the last first.</summary>
    Task<IReadOnlyList<string>> GetConversationSkusAsync(
        string tenantId, string conversationId, int limit, CancellationToken cancellationToken);
}

/// <summary>One event.</summary>
/// <param name="Key">Its idempotency key.</param>
/// <param name="Type">What happened.</param>
/// <param name="SkuKey">The product; empty for none.</param>
/// <param name="Quantity">Pieces.</param>
/// <param name="Value">Money, in the shop's currency.</param>
/// <param name="ConversationId">Where it happened; empty outside of a conversation.</param>
/// <param name="LoggedAt">When, to the millisecond.</param>
public sealed record ShopEvent(
    string Key, EventType Type, string SkuKey, int Quantity, decimal Value, string ConversationId, DateTimeOffset LoggedAt);

/// <summary>The event that is kept under a key, and whether this call added it.</summary>
public sealed record KeptEvent(ShopEvent Event, bool Added);

/// <summary>A question about events; a null type takes all.</summary>
public sealed record EventQuery(TimeRange Range, EventType? Type, EventKey Key);

/// <summary>By what events are summed in a store; hours and days are numbered from 1970-01-01 UTC.</summary>
public enum EventKey
{
    Hour,
    Day,
    Type,
    Product,
}

/// <summary>Events under one key.</summary>
public sealed record EventRow(string Key, int Count, int Quantity, decimal Value);
