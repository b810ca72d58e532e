using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Tools.Commerce.Validation;

/// <summary>Bounds of tool arguments; each refusal names the field, the rule and the kind of value, and quotes no text.</summary>
internal static class Require
{
    public static string Text(string field, string? value, int maximumLength)
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

    public static IReadOnlyList<T> Items<T>(string field, IReadOnlyList<T>? values, int maximum)
        => values is null || values.Count is 0 || values.Count > maximum
            ? throw Refusal(field, $"must have 1 to {maximum} items", values is null ? "null" : $"a list of {values.Count}")
            : values;

    public static ToolFailedException Refusal(string field, string rule, string kind)
        => new($"{field}: {rule}; got {kind}.");

    private static string KindOf(string? value) => value switch
    {
        null => "null",
        "" => "an empty string",
        _ when string.IsNullOrWhiteSpace(value) => "a string of spaces",
        _ => $"a string of {value.Length} characters",
    };
}
