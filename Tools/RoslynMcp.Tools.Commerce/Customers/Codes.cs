using System.Text.RegularExpressions;
using RoslynMcp.Tools.Commerce.Validation;

namespace RoslynMcp.Tools.Commerce.Customers;

/// <summary>The form, not the existence, of language and currency codes.</summary>
internal static partial class Codes
{
    public static string Language(string field, string value)
        => value.Length <= 35 && LanguageTag().IsMatch(value)
            ? value
            : throw Require.Refusal(field, "must be a BCP 47 tag such as en or de-CH", $"a string of {value.Length} characters");

    public static string Currency(string field, string value)
        => CurrencyCode().IsMatch(value)
            ? value.ToUpperInvariant()
            : throw Require.Refusal(field, "must be an ISO 4217 code such as USD", $"a string of {value.Length} characters");

    [GeneratedRegex(@"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\z")]
    private static partial Regex LanguageTag();

    [GeneratedRegex(@"^[A-Za-z]{3}\z")]
    private static partial Regex CurrencyCode();
}
