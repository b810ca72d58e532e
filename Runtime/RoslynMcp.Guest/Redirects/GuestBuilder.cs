using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace RoslynMcp.Guest.Redirects;

/// <summary>What makes a builder grow by a product: what is joined, what is replaced by something longer.</summary>
[Redirects(typeof(StringBuilder))]
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Globalization", "CA1307", Justification = "The methods are the framework's, and mean what those mean.")]
public static class GuestBuilder
{
    /// <summary>Texts of which no replacement is worth counting.</summary>
    internal const long Small = 1 << 16;

    public static StringBuilder AppendJoin(StringBuilder builder, string? separator, IEnumerable<string?> values)
        => builder.Append(GuestText.Join(separator, values));

    public static StringBuilder AppendJoin(StringBuilder builder, string? separator, params string?[] values)
        => builder.Append(GuestText.Join(separator, values));

    public static StringBuilder AppendJoin<T>(StringBuilder builder, string? separator, IEnumerable<T> values)
        => builder.Append(GuestText.Join(separator, values));

    public static StringBuilder AppendJoin<T>(StringBuilder builder, char separator, IEnumerable<T> values)
        => builder.Append(GuestText.Join(separator, values));

    public static StringBuilder AppendJoin(StringBuilder builder, char separator, params string?[] values)
        => builder.Append(GuestText.Join(separator, values));

    public static StringBuilder Replace(StringBuilder builder, string oldValue, string? newValue)
    {
        if (newValue is not null && builder.Length * (long)newValue.Length > Small)
        {
            TextGrowth.Ask(builder.ToString(), oldValue, newValue, StringComparison.Ordinal);
        }

        return builder.Replace(oldValue, newValue);
    }
}
