using System.Globalization;
using System.Text.Json.Serialization;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Platforms.WooCommerce;

/// <summary>New values for one product or variation; what is null is not sent.</summary>
internal sealed record WooUpdate
{
    [JsonPropertyName("id")]
    public required long Id { get; init; }

    [JsonPropertyName("regular_price")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RegularPrice { get; init; }

    [JsonPropertyName("manage_stock")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ManageStock { get; init; }

    [JsonPropertyName("stock_quantity")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? StockQuantity { get; init; }

    public static WooUpdate Of(WooProduct product, ProductChange change) => new()
    {
        Id = product.Id,
        RegularPrice = change.Price?.ToString("0.00", CultureInfo.InvariantCulture),
        ManageStock = change.Quantity is null ? null : true,
        StockQuantity = change.Quantity,
    };
}
