using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce.Customers;
using RoslynMcp.Tools.Commerce.Tests.Support;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Tools.Commerce.Tests.Customers;

[TestClass]
public sealed class CustomersToolsTests : IDisposable
{
    private const string Stale =
        "expectedVersion: must be the version last read: call get_preferences again and repeat the change; got a stale one.";

    private readonly OwnShop _shop = new();

    private CustomersTools Tools => _shop.Tool<CustomersTools>();

    public void Dispose() => _shop.Dispose();

    [TestMethod]
    public async Task A_customer_who_never_stated_any_has_version_nought()
        => Assert.AreEqual(CustomerPreferences.None, await Tools.GetPreferencesAsync(Shop.Customer));

    [TestMethod]
    public async Task An_update_changes_what_is_given_and_keeps_the_rest()
    {
        var sizes = new Dictionary<string, string> { ["Handschuh \U0001F9E4"] = "XL" };
        await Tools.UpdateCustomerPreferencesAsync(Shop.Customer, 0, language: "de-CH", sizes: sizes);
        await Tools.UpdateCustomerPreferencesAsync(
            Shop.Customer, 1, currency: "chf", notifications: [NotificationChannel.Sms, NotificationChannel.Email, NotificationChannel.Sms]);

        var kept = await Tools.GetPreferencesAsync(Shop.Customer);

        Assert.AreEqual(("de-CH", "CHF", 2), (kept.Language, kept.Currency, kept.Version));
        Assert.AreEqual("XL", kept.Sizes["Handschuh \U0001F9E4"]);
        CollectionAssert.AreEqual(new[] { NotificationChannel.Email, NotificationChannel.Sms }, kept.Notifications.ToArray());
    }

    [TestMethod]
    public async Task A_repeated_update_changes_nothing_more()
    {
        var first = await Tools.UpdateCustomerPreferencesAsync(Shop.Customer, 0, brands: ["Korvane"]);
        var again = await Tools.UpdateCustomerPreferencesAsync(Shop.Customer, 0, brands: ["Korvane"]);

        Assert.AreEqual((1, 1), (first.Version, again.Version));
    }

    [TestMethod]
    public async Task A_stale_version_is_refused()
    {
        await Tools.UpdateCustomerPreferencesAsync(Shop.Customer, 0, language: "en");

        await Refused.With(Stale, () => Tools.UpdateCustomerPreferencesAsync(Shop.Customer, 0, language: "fr"));
        await Refused.With(Stale, () => Tools.UpdateCustomerPreferencesAsync(Shop.Customer, 7, language: "fr"));
    }

    [TestMethod]
    public async Task Of_many_updates_at_once_from_one_version_one_is_made()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 12).Select(async i =>
        {
            try
            {
                await Tools.UpdateCustomerPreferencesAsync(Shop.Customer, 0, brands: [$"Brand {i}"]);
                return 1;
            }
            catch (ToolFailedException)
            {
                return 0;
            }
        }));

        Assert.AreEqual(1, outcomes.Sum());
        Assert.AreEqual(1, (await Tools.GetPreferencesAsync(Shop.Customer)).Version);
    }

    [TestMethod]
    public async Task The_same_customer_id_in_another_shop_is_another_customer()
    {
        await Tools.UpdateCustomerPreferencesAsync(Shop.Customer, 0, language: "en");

        Assert.AreEqual(0, (await Tools.GetPreferencesAsync(Shop.Customer with { TenantId = "acme" })).Version);
        Assert.AreEqual(0, (await Tools.GetPreferencesAsync(Shop.Customer with { UserId = "customer-002" })).Version);
    }

    [TestMethod]
    public async Task Bad_arguments_are_refused_with_field_rule_and_kind()
    {
        await Refused.With("This tool is not for this caller: it needs the role VerifiedCustomer.", () => Tools.GetPreferencesAsync(Shop.Demo));
        await Refused.With(
            "This tool is for verified customers: sign in first.",
            () => Tools.GetPreferencesAsync(Shop.Demo with { Roles = ToolRoles.VerifiedCustomer }));
        await Refused.With(
            "language: must be a BCP 47 tag such as en or de-CH; got a string of 7 characters.",
            () => Tools.UpdateCustomerPreferencesAsync(Shop.Customer, 0, language: "English"));
        await Refused.With(
            "currency: must be an ISO 4217 code such as USD; got a string of 1 characters.",
            () => Tools.UpdateCustomerPreferencesAsync(Shop.Customer, 0, currency: "$"));
        await Refused.With(
            "brands[1]: must have 1 to 50 characters that are not all spaces; got an empty string.",
            () => Tools.UpdateCustomerPreferencesAsync(Shop.Customer, 0, brands: ["a", ""]));
        await Refused.With(
            "brands: must have at most 20 items; got a list of 21.",
            () => Tools.UpdateCustomerPreferencesAsync(Shop.Customer, 0, brands: [.. Enumerable.Repeat("a", 21)]));
    }
}
