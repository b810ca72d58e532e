using System.Numerics;

namespace RoslynMcp.Guest.Metering;

/// <summary>
/// A value on its way into a format. <c>{0}{0}{0}…</c> asks for its text once for each hole, within one call of the framework: all that
/// was given is asked for, and how deep texts hold texts is seen.
/// </summary>
internal sealed class CountedValue(object value) : IFormattable
{
    /// <summary>Letters that no format repeats to anything large.</summary>
    private const int Short = 16;

    private long _given;

    /// <summary>The value, to be counted unless its text is short.</summary>
    public static object? Of(object? value) => value is null or bool or CountedValue or string { Length: <= Short } || IsShort(value) ? value : new CountedValue(value);

    /// <summary>The value as the snippet knows it.</summary>
    public static object? Bare(object? value) => value is CountedValue counted ? counted.Value : value;

    public override string ToString() => ToString(format: null, formatProvider: null);

    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Probe.Enter();
        var text = (value is IFormattable formattable ? formattable.ToString(format, formatProvider) : Probe.Weigh(value).ToString()) ?? "";
        _given += text.Length;
        Probe.Ask(_given * sizeof(char));
        return text;
    }

    private object Value => value;

    /// <summary>Numbers and times of the framework; no type of a snippet formats into spans.</summary>
    private static bool IsShort(object value) => value is ISpanFormattable and not BigInteger;
}
