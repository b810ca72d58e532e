using System.ComponentModel;
using System.Text;

namespace RoslynMcp.Guest.Redirects;

/// <summary>The forms of <see cref="GuestBuilder"/> that take spans, ranges and values of any type.</summary>
[Redirects(typeof(StringBuilder))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestBuilderRanges
{
    public static StringBuilder AppendJoin(StringBuilder builder, string? separator, params object?[] values)
        => builder.Append(GuestText.Join<object?>(separator, values));

    public static StringBuilder AppendJoin(StringBuilder builder, char separator, params object?[] values)
        => builder.Append(GuestText.Join<object?>(separator, values));

    public static StringBuilder AppendJoin(StringBuilder builder, string? separator, params ReadOnlySpan<object?> values)
        => builder.Append(GuestText.Join<object?>(separator, values.ToArray()));

    public static StringBuilder AppendJoin(StringBuilder builder, char separator, params ReadOnlySpan<object?> values)
        => builder.Append(GuestText.Join<object?>(separator, values.ToArray()));

    public static StringBuilder AppendJoin(StringBuilder builder, string? separator, params ReadOnlySpan<string?> values)
        => builder.Append(GuestText.Join(separator, values));

    public static StringBuilder AppendJoin(StringBuilder builder, char separator, params ReadOnlySpan<string?> values)
        => builder.Append(GuestText.Join(separator, values));

    public static StringBuilder Replace(StringBuilder builder, ReadOnlySpan<char> oldValue, ReadOnlySpan<char> newValue)
        => GuestBuilder.Replace(builder, oldValue.ToString(), newValue.ToString());

    public static StringBuilder Replace(StringBuilder builder, string oldValue, string? newValue, int startIndex, int count)
    {
        if (newValue is not null && builder.Length * (long)newValue.Length > GuestBuilder.Small)
        {
            TextGrowth.Ask(builder.ToString(startIndex, count), oldValue, newValue, StringComparison.Ordinal);
        }

        return builder.Replace(oldValue, newValue, startIndex, count);
    }

    public static StringBuilder Replace(StringBuilder builder, ReadOnlySpan<char> oldValue, ReadOnlySpan<char> newValue, int startIndex, int count)
        => Replace(builder, oldValue.ToString(), newValue.ToString(), startIndex, count);
}
