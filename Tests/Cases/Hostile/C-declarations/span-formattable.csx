return $"{new Spy()}";

class Spy : ISpanFormattable //! RMCP050
{
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Console.WriteLine(new string(destination));
        charsWritten = 0;
        return true;
    }

    public string ToString(string? format, IFormatProvider? formatProvider) => "";
}
