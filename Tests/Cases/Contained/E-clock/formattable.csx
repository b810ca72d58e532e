//! status: "limitExceeded"
//! error: {"code":"timeout"}
return string.Create(null, $"{new Slow():x}");

class Slow : IFormattable
{
    public string ToString(string? format, IFormatProvider? provider)
    {
        while (true)
        {
        }
    }
}
