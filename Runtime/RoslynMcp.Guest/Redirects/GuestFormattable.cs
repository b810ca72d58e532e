using System.ComponentModel;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Redirects;

/// <summary>The values of an interpolated text, which metering had counted when it was made: a snippet has its own ones back.</summary>
[Redirects(typeof(FormattableString))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestFormattable
{
    public static object? GetArgument(FormattableString text, int index) => CountedValue.Bare(text.GetArgument(index));

    public static object?[] GetArguments(FormattableString text) => Array.ConvertAll(text.GetArguments(), CountedValue.Bare);
}
