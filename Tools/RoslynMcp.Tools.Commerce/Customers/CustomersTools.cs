using System.ComponentModel;
using System.Text.Json;
using ModelContextProtocol.Server;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Validation;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Tools.Commerce.Customers;

/// <summary>Tools about the customer who is asking, and never about another.</summary>
[McpServerToolType]
public sealed class CustomersTools(IPreferenceStore store)
{
    private const int MostEntries = 20;
    private const int LongestEntry = 50;

    /// <summary>Reads the caller's preferences.</summary>
    [McpServerTool(Name = "get_preferences", ReadOnly = true, Idempotent = true, Destructive = false)]
    [RequiresRole(ToolRoles.VerifiedCustomer)]
    [Description("The signed-in customer's preferences.")]
    public async Task<CustomerPreferences> GetPreferencesAsync(
        ToolContext context, CancellationToken cancellationToken = default)
        => await store.GetAsync(context.TenantId, Require.Customer(context), cancellationToken).ConfigureAwait(false);

    /// <summary>Changes what is given and keeps the rest; repeating a change that was made changes nothing more.</summary>
    [McpServerTool(Name = "update_customer_preferences", ReadOnly = false, Idempotent = true, Destructive = false)]
    [RequiresRole(ToolRoles.VerifiedCustomer)]
    [Description("Change some of the signed-in customer's preferences; null keeps a value.")]
    public async Task<CustomerPreferences> UpdateCustomerPreferencesAsync(
        ToolContext context,
        [Description("version that was read; a stale one is refused")] int expectedVersion,
        [Description("BCP 47, e.g. de-CH")] string? language = null,
        [Description("ISO 4217, e.g. USD")] string? currency = null,
        [Description("up to 20, by what they are for; replaces all")] IReadOnlyDictionary<string, string>? sizes = null,
        [Description("up to 20; replaces all")] IReadOnlyList<string>? brands = null,
        [Description("replaces all; empty: none")] IReadOnlyList<NotificationChannel>? notifications = null,
        CancellationToken cancellationToken = default)
    {
        var customer = Require.Customer(context);
        Require.Between(nameof(expectedVersion), expectedVersion, 0, int.MaxValue);
        if (sizes?.Count > MostEntries) throw Require.Refusal(nameof(sizes), $"must have at most {MostEntries} entries", $"{sizes.Count}");
        foreach (var (use, size) in sizes ?? new Dictionary<string, string>())
        {
            Require.Text($"{nameof(sizes)} key", use, LongestEntry);
            Require.Text($"{nameof(sizes)} value", size, LongestEntry);
        }

        if (brands?.Count > MostEntries) throw Require.Refusal(nameof(brands), $"must have at most {MostEntries} items", $"a list of {brands.Count}");
        foreach (var (i, brand) in (brands ?? []).Index()) Require.Text($"{nameof(brands)}[{i}]", brand, LongestEntry);

        var current = await store.GetAsync(context.TenantId, customer, cancellationToken).ConfigureAwait(false);
        var wanted = current with
        {
            Language = language is null ? current.Language : Codes.Language(nameof(language), language),
            Currency = currency is null ? current.Currency : Codes.Currency(nameof(currency), currency),
            Sizes = sizes ?? current.Sizes,
            Brands = brands ?? current.Brands,
            Notifications = notifications is null ? current.Notifications : [.. notifications.Distinct().Order()],
        };
        if (Text(wanted) == Text(current)) return current;

        var next = wanted with { Version = expectedVersion + 1 };
        return expectedVersion == current.Version
            && await store.TryReplaceAsync(context.TenantId, customer, next, cancellationToken).ConfigureAwait(false)
            ? next
            : throw Require.Refusal(
                nameof(expectedVersion), "must be the version last read: call get_preferences again and repeat the change", "a stale one");
    }

    private static string Text(CustomerPreferences preferences) => JsonSerializer.Serialize(preferences, ToolJson.Options);
}
