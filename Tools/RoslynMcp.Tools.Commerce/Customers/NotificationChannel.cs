using System.Text.Json.Serialization;

namespace RoslynMcp.Tools.Commerce.Customers;

/// <summary>A way in which a customer wants to hear from the shop.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NotificationChannel>))]
public enum NotificationChannel
{
    /// <summary>By electronic mail.</summary>
    [JsonStringEnumMemberName("email")]
    Email,

    /// <summary>By text message.</summary>
    [JsonStringEnumMemberName("sms")]
    Sms,

    /// <summary>On the customer's device.</summary>
    [JsonStringEnumMemberName("push")]
    Push,
}
