using System.Text.Json.Serialization;

namespace RoslynMcp.Tools.Commerce.Analytics;

/// <summary>What can happen in a shop.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EventType>))]
public enum EventType
{
    /// <summary>A product was looked at.</summary>
    [JsonStringEnumMemberName("product_viewed")]
    ProductViewed,

    /// <summary>A search was made.</summary>
    [JsonStringEnumMemberName("search_performed")]
    SearchPerformed,

    /// <summary>A recommendation was followed.</summary>
    [JsonStringEnumMemberName("recommendation_clicked")]
    RecommendationClicked,

    /// <summary>A product went into a cart.</summary>
    [JsonStringEnumMemberName("added_to_cart")]
    AddedToCart,

    /// <summary>A product came out of a cart.</summary>
    [JsonStringEnumMemberName("removed_from_cart")]
    RemovedFromCart,

    /// <summary>A checkout was begun.</summary>
    [JsonStringEnumMemberName("checkout_started")]
    CheckoutStarted,

    /// <summary>A purchase was made.</summary>
    [JsonStringEnumMemberName("purchase_completed")]
    PurchaseCompleted,
}
