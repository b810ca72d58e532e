using System.ComponentModel;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Redirects;

/// <summary>The forms of <see cref="GuestText"/> that take values of any type: their texts are made first, and then asked for.</summary>
[Redirects(typeof(string))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestJoined
{
    public static string Concat(params object?[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return GuestText.Concat(args.Select(Text));
    }

    public static string Concat(params ReadOnlySpan<object?> args) => Concat(args.ToArray());

    public static string Concat<T>(IEnumerable<T> values) => GuestText.Join("", values);

    public static string Join(string? separator, params object?[] values) => GuestText.Join<object?>(separator, values);

    public static string Join(string? separator, params ReadOnlySpan<object?> values) => GuestText.Join<object?>(separator, values.ToArray());

    public static string Join(char separator, params object?[] values) => GuestText.Join<object?>(separator, values);

    public static string Join(char separator, params ReadOnlySpan<object?> values) => GuestText.Join<object?>(separator, values.ToArray());

    private static string? Text(object? value) => Probe.Weigh(value)?.ToString();
}
