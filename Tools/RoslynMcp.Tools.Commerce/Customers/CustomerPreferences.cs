using System.ComponentModel;

namespace RoslynMcp.Tools.Commerce.Customers;

/// <summary>What a customer prefers.</summary>
/// <param name="Language">BCP 47; null when never stated.</param>
/// <param name="Currency">ISO 4217; null when never stated.</param>
/// <param name="Sizes">A size by what it is for.</param>
/// <param name="Brands">Brands that are shown first.</param>
/// <param name="Notifications">How the shop may write; none means not at all.</param>
/// <param name="Version">Counts the changes; 0 for a customer who never stated anything.</param>
public sealed record CustomerPreferences(
    [property: Description("BCP 47")] string? Language,
    [property: Description("ISO 4217")] string? Currency,
    IReadOnlyDictionary<string, string> Sizes,
    IReadOnlyList<string> Brands,
    IReadOnlyList<NotificationChannel> Notifications,
    [property: Description("pass it to update_customer_preferences")] int Version)
{
    /// <summary>Of a customer who never stated any.</summary>
    public static CustomerPreferences None { get; } = new(null, null, new Dictionary<string, string>(), [], [], 0);
}
