using System.Text.Json.Serialization;

namespace RoslynMcp.Tools.Commerce.Orders;

/// <summary>What became of a cancellation.</summary>
/// <param name="Outcome">Whether the order is cancelled, and if not, why.</param>
/// <param name="Order">As it is now; null when it was not found.</param>
public sealed record CancelOrderResult(CancelOutcome Outcome, OrderDetails? Order);

/// <summary>Whether an order was cancelled.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CancelOutcome>))]
public enum CancelOutcome
{
    /// <summary>It is cancelled now.</summary>
    [JsonStringEnumMemberName("cancelled")]
    Cancelled,

    /// <summary>It was cancelled before.</summary>
    [JsonStringEnumMemberName("already_cancelled")]
    AlreadyCancelled,

    /// <summary>It is past the point where it could be.</summary>
    [JsonStringEnumMemberName("not_pending")]
    NotPending,

    /// <summary>The customer has no such order.</summary>
    [JsonStringEnumMemberName("not_found")]
    NotFound,
}
