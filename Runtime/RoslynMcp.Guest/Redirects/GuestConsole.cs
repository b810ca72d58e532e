using System.ComponentModel;
using System.Globalization;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Redirects;

/// <summary>Prints into the execution's own output; the process's console is never touched.</summary>
[Redirects(typeof(Console), Whole = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestConsole
{
    public static void Write(string? value) => Print(value);

    public static void Write(object? value) => Print(Text(value));

    public static void Write(bool value) => Print(value ? "True" : "False");

    public static void Write(char value) => Print([value]);

    public static void Write(char[]? buffer) => Print(buffer);

    public static void Write(int value) => Print(Text(value));

    public static void Write(uint value) => Print(Text(value));

    public static void Write(long value) => Print(Text(value));

    public static void Write(ulong value) => Print(Text(value));

    public static void Write(float value) => Print(Text(value));

    public static void Write(double value) => Print(Text(value));

    public static void Write(decimal value) => Print(Text(value));

    public static void Write(string format, object? arg0) => Print(Format(format, [arg0]));

    public static void Write(string format, object? arg0, object? arg1) => Print(Format(format, [arg0, arg1]));

    public static void Write(string format, object? arg0, object? arg1, object? arg2) => Print(Format(format, [arg0, arg1, arg2]));

    public static void Write(string format, params object?[]? arg) => Print(Format(format, arg ?? [null, null]));

    public static void Write(string format, params ReadOnlySpan<object?> arg) => Print(Format(format, arg));

    public static void WriteLine() => Print("\n");

    public static void WriteLine(string? value) => PrintLine(value);

    public static void WriteLine(object? value) => PrintLine(Text(value));

    public static void WriteLine(bool value) => PrintLine(value ? "True" : "False");

    public static void WriteLine(char value) => PrintLine([value]);

    public static void WriteLine(char[]? buffer) => PrintLine(buffer);

    public static void WriteLine(int value) => PrintLine(Text(value));

    public static void WriteLine(uint value) => PrintLine(Text(value));

    public static void WriteLine(long value) => PrintLine(Text(value));

    public static void WriteLine(ulong value) => PrintLine(Text(value));

    public static void WriteLine(float value) => PrintLine(Text(value));

    public static void WriteLine(double value) => PrintLine(Text(value));

    public static void WriteLine(decimal value) => PrintLine(Text(value));

    public static void WriteLine(string format, object? arg0) => PrintLine(Format(format, [arg0]));

    public static void WriteLine(string format, object? arg0, object? arg1) => PrintLine(Format(format, [arg0, arg1]));

    public static void WriteLine(string format, object? arg0, object? arg1, object? arg2)
        => PrintLine(Format(format, [arg0, arg1, arg2]));

    public static void WriteLine(string format, params object?[]? arg) => PrintLine(Format(format, arg ?? [null, null]));

    public static void WriteLine(string format, params ReadOnlySpan<object?> arg) => PrintLine(Format(format, arg));

    private static string? Text(object? value)
        => value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : Probe.Weigh(value)?.ToString();

    private static string Format(string format, ReadOnlySpan<object?> arguments)
        => string.Format(CultureInfo.InvariantCulture, format, arguments);

    private static void Print(ReadOnlySpan<char> text) => GuestSession.Current.Output.Write(text);

    private static void PrintLine(ReadOnlySpan<char> text)
    {
        Print(text);
        Print("\n");
    }
}
