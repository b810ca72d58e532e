using RoslynMcp.Tools.Commerce.Customers;

namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>Customers' preferences, one tenant at a time.</summary>
public interface IPreferenceStore
{
    /// <summary>The preferences; version 0 and nothing set for a customer who never stated any.</summary>
    Task<CustomerPreferences> GetAsync(string tenantId, string customerId, CancellationToken cancellationToken);

    /// <summary>Replaces the preferences if they are still at the version before the given one; false when they are not.</summary>
    Task<bool> TryReplaceAsync(
        string tenantId, string customerId, CustomerPreferences preferences, CancellationToken cancellationToken);
}
