using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace RoslynMcp.Guest.Redirects;

/// <summary>The forms of <see cref="GuestText"/> that replace parts of a text, join a part of an array or put spans together.</summary>
[Redirects(typeof(string))]
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Globalization", "CA1307", Justification = "The methods are the framework's, and mean what those mean.")]
public static class GuestTextParts
{
    public static string Join(string? separator, string?[] value, int startIndex, int count)
    {
        AskForRange(GuestText.LengthOf(separator), value, startIndex, count);
        return string.Join(separator, value, startIndex, count);
    }

    public static string Join(char separator, string?[] value, int startIndex, int count)
    {
        AskForRange(1, value, startIndex, count);
        return string.Join(separator, value, startIndex, count);
    }

    public static string Concat(ReadOnlySpan<char> str0, ReadOnlySpan<char> str1)
    {
        GuestText.Ask((long)str0.Length + str1.Length);
        return string.Concat(str0, str1);
    }

    public static string Concat(ReadOnlySpan<char> str0, ReadOnlySpan<char> str1, ReadOnlySpan<char> str2)
    {
        GuestText.Ask((long)str0.Length + str1.Length + str2.Length);
        return string.Concat(str0, str1, str2);
    }

    public static string Concat(ReadOnlySpan<char> str0, ReadOnlySpan<char> str1, ReadOnlySpan<char> str2, ReadOnlySpan<char> str3)
    {
        GuestText.Ask((long)str0.Length + str1.Length + str2.Length + str3.Length);
        return string.Concat(str0, str1, str2, str3);
    }

    public static string Replace(string text, string oldValue, string? newValue)
    {
        TextGrowth.Ask(text, oldValue, newValue, StringComparison.Ordinal);
        return text.Replace(oldValue, newValue);
    }

    public static string Replace(string text, string oldValue, string? newValue, StringComparison comparisonType)
    {
        TextGrowth.Ask(text, oldValue, newValue, comparisonType);
        return text.Replace(oldValue, newValue, comparisonType);
    }

    public static string Replace(string text, string oldValue, string? newValue, bool ignoreCase, CultureInfo? culture)
    {
        TextGrowth.Ask(text, oldValue, newValue, culture ?? CultureInfo.CurrentCulture, ignoreCase);
        return text.Replace(oldValue, newValue, ignoreCase, culture);
    }

    /// <summary>A range that does not lie within the array is left to the framework to refuse.</summary>
    private static void AskForRange(int separator, string?[]? value, int start, int count)
    {
        if (value is not null && start >= 0 && count >= 0 && start <= value.Length - count)
        {
            GuestText.AskForJoined(separator, value.AsSpan(start, count));
        }
    }
}
