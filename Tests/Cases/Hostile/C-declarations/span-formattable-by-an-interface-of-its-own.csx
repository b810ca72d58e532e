return $"{new Spy()}";

interface ISpy : IUtf8SpanFormattable; //! RMCP050

record struct Spy : ISpy //! RMCP050
{
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bytesWritten = 0;
        return true;
    }
}
