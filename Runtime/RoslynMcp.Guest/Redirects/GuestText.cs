using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Redirects;

/// <summary>Texts whose length is a sum or a product of others: it is known, and asked for, before they are made.</summary>
[Redirects(typeof(string))]
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Style", "IDE0060", Justification = "The parameters are those of the methods it stands in for.")]
public static class GuestText
{
    public static string Concat(string? str0, string? str1)
    {
        Ask((long)LengthOf(str0) + LengthOf(str1));
        return string.Concat(str0, str1);
    }

    public static string Concat(string? str0, string? str1, string? str2)
    {
        Ask((long)LengthOf(str0) + LengthOf(str1) + LengthOf(str2));
        return string.Concat(str0, str1, str2);
    }

    public static string Concat(string? str0, string? str1, string? str2, string? str3)
    {
        Ask((long)LengthOf(str0) + LengthOf(str1) + LengthOf(str2) + LengthOf(str3));
        return string.Concat(str0, str1, str2, str3);
    }

    public static string Concat(params string?[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Concat((ReadOnlySpan<string?>)values);
    }

    public static string Concat(params ReadOnlySpan<string?> values)
    {
        AskForJoined(0, values);
        return string.Concat(values);
    }

    public static string Concat(IEnumerable<string?> values) => Concat(Walked(values));

    public static string Join(string? separator, params string?[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Join(separator, (ReadOnlySpan<string?>)value);
    }

    public static string Join(string? separator, params ReadOnlySpan<string?> value)
    {
        AskForJoined(LengthOf(separator), value);
        return string.Join(separator, value);
    }

    public static string Join(string? separator, IEnumerable<string?> values) => Join(separator, Walked(values));

    public static string Join<T>(string? separator, IEnumerable<T> values) => Join(separator, Walked(Texts(values)));

    public static string Join(char separator, params string?[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Join(separator, (ReadOnlySpan<string?>)value);
    }

    public static string Join(char separator, params ReadOnlySpan<string?> value)
    {
        AskForJoined(1, value);
        return string.Join(separator, value);
    }

    public static string Join<T>(char separator, IEnumerable<T> values) => Join(separator, Walked(Texts(values)));

    internal static int LengthOf(string? text) => text?.Length ?? 0;

    internal static void Ask(long length) => Probe.Ask(length * sizeof(char));

    internal static void AskForJoined(int separator, ReadOnlySpan<string?> parts)
    {
        var length = (long)separator * parts.Length;
        foreach (var part in parts)
        {
            length += LengthOf(part);
        }

        Ask(length);
    }

    private static IEnumerable<string?> Texts<T>(IEnumerable<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Select(value => Probe.Weigh(value)?.ToString());
    }

    /// <summary>A list of references is small beside what it joins to; each element is a step.</summary>
    private static string?[] Walked(IEnumerable<string?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values as string?[] ?? (values is ICollection<string?> ? values : MeteredSequence.Of(values)).ToArray();
    }
}
