using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Tools.Commerce.Validation;

/// <summary>Bounds of tool arguments; each refusal names the field, the rule and the kind of value, and quotes no text.</summary>
internal static class Require
{
    private const decimal MostMoney = 1_000_000_000;
    private static readonly TimeSpan LongestRange = TimeSpan.FromDays(366);

    public static string Text(string field, string? value, int maximumLength)
        => IsStorable(Query(field, value, maximumLength))
            ? value!
            : throw Refusal(field, "must be whole Unicode text without the character U+0000", KindOf(value));

    /// <summary>Text of which only letters and digits are looked at: whatever else is in it, as a customer's half emoji, does no harm.</summary>
    public static string Query(string field, string? value, int maximumLength)
        => string.IsNullOrWhiteSpace(value) || value.Length > maximumLength
            ? throw Refusal(field, $"must have 1 to {maximumLength} characters that are not all spaces", KindOf(value))
            : value;

    public static string? OptionalText(string field, string? value, int maximumLength)
        => value is null ? null : Text(field, value, maximumLength);

    public static int Between(string field, int value, int minimum, int maximum)
        => value < minimum || value > maximum
            ? throw Refusal(field, $"must be between {minimum} and {maximum}", $"the integer {value}")
            : value;

    public static decimal? Price(string field, decimal? value)
        => value < 0 ? throw Refusal(field, "must be 0 or more", "a negative number") : value;

    public static decimal? Money(string field, decimal? value)
        => value is < 0 or > MostMoney
            ? throw Refusal(field, $"must be between 0 and {MostMoney}", value < 0 ? "a negative number" : "a greater number")
            : value;

    /// <summary>A number from 0 to 1; what is no number is refused as well.</summary>
    public static double Share(string field, double value)
        => value is >= 0 and <= 1 ? value
            : throw Refusal(field, "must be between 0 and 1", double.IsNaN(value) ? "no number" : "a number outside");

    public static TimeRange Range(DateTimeOffset from, DateTimeOffset to)
        => from >= to ? throw Refusal(nameof(from), "must be before to", "a later or equal time")
            : to - from > LongestRange ? throw Refusal(nameof(to), $"must be at most {LongestRange.TotalDays:0} days after from", "a later time")
            : new(from, to);

    /// <summary>The host has checked this already; a tool that is called without the host checks again.</summary>
    public static void Role(ToolContext context, ToolRoles roles)
    {
        ArgumentNullException.ThrowIfNull(context);
        if ((context.Roles & roles) != roles) throw new ToolFailedException($"This tool is not for this caller: it needs the role {roles}.");
    }

    /// <summary>The verified customer who is asking.</summary>
    public static string Customer(ToolContext context)
    {
        Role(context, ToolRoles.VerifiedCustomer);
        return context.UserId is { Length: > 0 } customer
            ? customer
            : throw new ToolFailedException("This tool is for verified customers: sign in first.");
    }

    public static IReadOnlyList<T> Items<T>(string field, IReadOnlyList<T>? values, int maximum)
        => values is null || values.Count is 0 || values.Count > maximum
            ? throw Refusal(field, $"must have 1 to {maximum} items", values is null ? "null" : $"a list of {values.Count}")
            : values;

    public static ToolFailedException Refusal(string field, string rule, string kind)
        => new($"{field}: {rule}; got {kind}.");

    // Postgres keeps no U+0000, and no UTF-8 has half a surrogate pair.
    private static bool IsStorable(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is '\0') return false;
            if (char.IsSurrogate(value[i]) && !char.IsSurrogatePair(value, i++)) return false;
        }

        return true;
    }

    private static string KindOf(string? value) => value switch
    {
        null => "null",
        "" => "an empty string",
        _ when string.IsNullOrWhiteSpace(value) => "a string of spaces",
        _ => $"a string of {value.Length} characters",
    };
}
